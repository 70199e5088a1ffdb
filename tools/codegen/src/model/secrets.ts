import type { ParsedApi } from "./parsed.ts";
import type { Shape } from "./shape.ts";

type Lookup = (name: string) => Shape | undefined;

/** Names of the secret members in a value, however deep. */
export function secretsOf(shape: Shape, lookup: Lookup, seen: ReadonlySet<string> = new Set()): string[] {
  switch (shape.kind) {
    case "reference": {
      const target = seen.has(shape.name) ? undefined : lookup(shape.name);
      return target === undefined ? [] : secretsOf(target, lookup, new Set([...seen, shape.name]));
    }
    case "array":
      return secretsOf(shape.items, lookup, seen);
    case "tuple":
      return unique(
        [...shape.items, ...(shape.rest ? [shape.rest] : [])].flatMap((part) =>
          secretsOf(part, lookup, seen),
        ),
      );
    case "union":
    case "all":
      return unique(shape.of.flatMap((part) => secretsOf(part, lookup, seen)));
    case "object": {
      const members = shape.members.flatMap((member) => [
        ...(isSecret(member.shape, lookup) ? [member.name] : []),
        ...secretsOf(member.shape, lookup, seen),
      ]);
      return unique([...members, ...(shape.rest ? secretsOf(shape.rest, lookup, seen) : [])]);
    }
    default:
      return [];
  }
}

/** Names of all secret parameters and members of a specification. */
export function secretNamesOf(api: ParsedApi, lookup: Lookup): string[] {
  const parameters = api.operations.flatMap((operation) => operation.parameters);
  const contents = api.operations.flatMap((operation) => [
    ...operation.requests,
    ...operation.answers.flatMap((answer) => answer.content),
  ]);
  const given = api.procedures.flatMap((procedure) => [
    ...procedure.parameters,
    ...(procedure.result === undefined ? [] : [procedure.result]),
  ]);
  const shapes = [...api.schemas, ...contents, ...parameters, ...given].map((part) => part.shape);
  const found = shapes.flatMap((shape) => secretsOf(shape, lookup));
  return unique([
    ...found,
    ...parameters.filter((parameter) => parameter.secret).map((parameter) => parameter.name),
  ]);
}

/** Whether a value itself is secret. */
export function isSecret(shape: Shape, lookup: Lookup): boolean {
  const target = shape.kind === "reference" ? lookup(shape.name) : undefined;
  return shape.about?.secret === true || target?.about?.secret === true;
}

function unique(names: string[]): string[] {
  return [...new Set(names)].sort();
}
