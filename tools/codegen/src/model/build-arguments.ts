import type { Problems } from "../problems/problems.ts";
import { encoderOf, isSpread } from "./encoders.ts";
import { camelCase } from "./identifiers.ts";
import { kindsOf } from "./kinds-of.ts";
import type { HeaderOption, OptionsArgument, PathArgument, QueryArgument } from "./operation.ts";
import type { Parameter, ParsedOperation, ParsedSchema } from "./parsed.ts";
import { reservedArguments, reservedOptions } from "./reserved.ts";
import type { Member, Shape } from "./shape.ts";
import type { TypeRegistry } from "./type-registry.ts";
import { UniqueNames } from "./unique-names.ts";

/** What building needs to know of the whole specification. */
export interface Whole {
  schemas: readonly ParsedSchema[];
  types: TypeRegistry;
  problems: Problems;
}

/** The constant of a parameter that the method fills in. */
export function constantOf(parameter: Parameter): string | number | boolean | undefined {
  return parameter.required && parameter.shape.kind === "literal" ? parameter.shape.value : undefined;
}

/** Path values that the caller gives, in the order of the path. */
export function buildPathArguments(operation: ParsedOperation, whole: Whole): PathArgument[] {
  const names = new UniqueNames(reservedArguments);
  return namesInPath(operation.path).flatMap((name) => {
    const parameter = pathParameter(operation, name, whole.problems);
    if (constantOf(parameter) !== undefined) {
      return [];
    }
    const wanted = camelCase(name);
    const values = kindsOf(parameter.shape, whole.schemas).filter((shape) => shape.kind !== "null");
    // Only plain values can stand in a path; null, lists and objects would reach another resource.
    const plain =
      values.length > 0 &&
      values.every((shape) => ["number", "boolean", "literal", "enum"].includes(shape.kind));
    const shape: Shape = plain ? whole.types.view(withoutNull(parameter.shape), "input") : { kind: "string" };
    return [{ parameter, name: names.take(wanted, `${wanted}Value`), shape }];
  });
}

/** Path values that the method fills in. */
export function pathConstants(operation: ParsedOperation): Record<string, unknown> {
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  return constantsOf(path.filter((parameter) => namesInPath(operation.path).includes(parameter.name)));
}

/** The query argument, with a type of its own. */
export function buildQuery(operation: ParsedOperation, typeName: string, whole: Whole): QueryArgument {
  const all = operation.parameters.filter((parameter) => parameter.in === "query");
  const parameters = all.filter((parameter) => constantOf(parameter) === undefined);
  const kinds = (parameter: Parameter): Shape[] => kindsOf(parameter.shape, whole.schemas);
  const encoders = parameters.map((parameter) => [
    parameter.name,
    encoderOf(parameter, kinds(parameter), whole.problems),
  ]);
  const members = parameters.map((parameter) => queryMember(parameter, whole.types));
  const sent = parameters.filter((parameter) => parameter.sendDefault !== undefined);
  return {
    ...(members.length === 0
      ? {}
      : {
          typeName: whole.types.add(
            {
              shape: {
                kind: "object",
                members,
                about: { description: `Query of ${operation.httpMethod} ${operation.path}.` },
              },
              input: true,
            },
            typeName,
            `${typeName}Parameters`,
          ),
        }),
    required: members.some((member) => member.required),
    parameters,
    encoders: Object.fromEntries(encoders.filter(([, encoder]) => encoder !== undefined)),
    spread: parameters.filter((parameter) => isSpread(parameter, kinds(parameter))).map(({ name }) => name),
    defaults: {
      ...operation.extensions.sendDefault,
      ...Object.fromEntries(sent.map((parameter) => [parameter.name, parameter.sendDefault])),
    },
    constants: constantsOf(all),
  };
}

/** The options argument: one of the runtime's types where that says it all, else a generated one. */
export function buildOptions(operation: ParsedOperation, typeName: string, whole: Whole): OptionsArgument {
  const all = operation.parameters.filter((parameter) => parameter.in === "header");
  const given = all.filter((parameter) => constantOf(parameter) === undefined);
  const match = given.find((parameter) => parameter.name.toLowerCase() === "if-match");
  const noneMatch = given.find((parameter) => parameter.name.toLowerCase() === "if-none-match");
  const others = given.filter((parameter) => parameter !== match && parameter !== noneMatch);
  const constants = constantsOf(all);
  const plain = others.length === 0 && !(match && noneMatch);
  if (plain && (match === undefined || match.required) && !noneMatch?.required) {
    const known = match ? "WriteOptions" : noneMatch ? "ReadOptions" : "CallOptions";
    return { typeName: known, generated: false, required: match !== undefined, headers: [], constants };
  }
  const names = new UniqueNames(["ifMatch", "ifNoneMatch", ...reservedOptions]);
  const headers: HeaderOption[] = others.map((parameter) => {
    const wanted = camelCase(parameter.name);
    return { parameter, name: names.take(wanted, `${wanted}Header`) };
  });
  const members = headers.map(({ parameter, name }) => ({ ...queryMember(parameter, whole.types), name }));
  const tags = [match, noneMatch].filter((parameter) => parameter !== undefined).map(tagMember);
  const shape: Shape = { kind: "object", members: [...tags, ...members] };
  const type = { shape, extends: "CallOptions", input: true };
  const required = given.some((parameter) => parameter.required);
  return {
    typeName: whole.types.add(type, typeName, `${typeName}Type`),
    generated: true,
    required,
    headers,
    constants,
  };
}

/** Parameters named in a path template, in order. */
export function namesInPath(path: string): string[] {
  return [...(path.split("#")[0]?.matchAll(/\{([^{}]+)\}/g) ?? [])].map((match) => match[1] as string);
}

function pathParameter(operation: ParsedOperation, name: string, problems: Problems): Parameter {
  const found = operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  if (found !== undefined) {
    return found;
  }
  const { place } = operation;
  problems.add("BB012", place, `{${name}} of ${operation.path} is not described; it is taken as text.`);
  return {
    name,
    in: "path",
    required: true,
    shape: { kind: "string" },
    style: "simple",
    explode: false,
    place,
  };
}

function queryMember(parameter: Parameter, types: TypeRegistry): Member {
  const view = types.view(parameter.shape, "input");
  const timed: Shape =
    parameter.timeUnit === undefined ? view : { kind: "union", of: [{ kind: "date" }, { kind: "number" }] };
  const { description, deprecated } = parameter;
  const about = {
    ...parameter.shape.about,
    ...(description ? { description } : {}),
    ...(deprecated ? { deprecated } : {}),
  };
  return {
    name: parameter.name,
    required: parameter.required && parameter.sendDefault === undefined,
    shape: { ...timed, about },
  };
}

function tagMember(parameter: Parameter): Member {
  const name = camelCase(parameter.name);
  const about = parameter.description === undefined ? {} : { description: parameter.description };
  return {
    name,
    required: parameter.required,
    shape: { kind: "union", of: [{ kind: "string" }, { kind: "etag" }], about },
  };
}

function withoutNull(shape: Shape): Shape {
  if (shape.kind !== "union") {
    return shape;
  }
  const of = shape.of.filter((part) => part.kind !== "null");
  return of.length === 1 && of[0] !== undefined ? of[0] : { ...shape, of };
}

function constantsOf(parameters: readonly Parameter[]): Record<string, unknown> {
  const found = parameters.map((parameter) => [parameter.name, constantOf(parameter)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}
