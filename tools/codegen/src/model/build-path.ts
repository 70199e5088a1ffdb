import type { Problems } from "../problems/problems.ts";
import { constantOf, constantsOf } from "./constants.ts";
import { camelCase } from "./identifiers.ts";
import { kindsOf } from "./kinds-of.ts";
import type { PathArgument } from "./operation.ts";
import type { Parameter, ParsedOperation } from "./parsed.ts";
import { reservedArguments } from "./reserved.ts";
import type { Shape } from "./shape.ts";
import { UniqueNames } from "./unique-names.ts";
import type { Whole } from "./whole.ts";

/** Path values that the caller gives, in the order of the path. */
export function buildPathArguments(operation: ParsedOperation, whole: Whole): PathArgument[] {
  const names = new UniqueNames(reservedArguments);
  return namesInPath(operation.path).flatMap((name) => {
    const parameter = pathParameter(operation, name, whole.problems);
    if (constantOf(parameter) !== undefined) {
      return [];
    }
    const wanted = camelCase(name);
    const shape = shapeInPath(parameter.shape, whole);
    const encoder = encoderOf(parameter, whole.problems);
    return [
      {
        parameter,
        name: names.take(wanted, `${wanted}Value`),
        shape,
        ...(encoder === undefined ? {} : { encoder }),
      },
    ];
  });
}

// Only plain values and lists of them can stand in a path; null and objects would reach another resource.
function shapeInPath(shape: Shape, whole: Whole): Shape {
  const values = kindsOf(shape, whole.schemas).filter((kind) => kind.kind !== "null");
  const [first, ...others] = values;
  if (first?.kind === "array" && others.length === 0) {
    return { kind: "array", items: shapeInPath(first.items, whole) };
  }
  const isPlain = ({ kind }: Shape): boolean => ["number", "boolean", "literal", "enum"].includes(kind);
  // Plain text in whatever form is text.
  return values.some(isPlain) && values.every((value) => isPlain(value) || value.kind === "string")
    ? whole.types.view(withoutNull(shape), "input")
    : { kind: "string" };
}

// A path in a path keeps its slashes.
function encoderOf({ encoding, name, place }: Parameter, problems: Problems): string | undefined {
  if (encoding !== undefined && encoding !== "segments") {
    problems.add("BB014", place, `x-encoding: ${encoding} of ${name}.`);
  }
  return encoding === "segments" ? "segments" : undefined;
}

/** Path values that the method fills in. */
export function pathConstants(operation: ParsedOperation): Record<string, unknown> {
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  return constantsOf(path.filter((parameter) => namesInPath(operation.path).includes(parameter.name)));
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

function withoutNull(shape: Shape): Shape {
  if (shape.kind !== "union") {
    return shape;
  }
  const of = shape.of.filter((part) => part.kind !== "null");
  return of.length === 1 && of[0] !== undefined ? of[0] : { ...shape, of };
}
