import { described } from "./described.ts";
import { camelCase, lowerFirst, typeName } from "./identifiers.ts";
import type { NamedProcedure } from "./name-procedures.ts";
import type { ParsedProcedure, ProcedureParameter } from "./parsed.ts";
import type { Procedure, ProcedureArgument } from "./procedure.ts";
import { reservedArguments } from "./reserved.ts";
import { isSecret, secretsOf } from "./secrets.ts";
import { timePlacesOf } from "./time-places.ts";
import { named } from "./type-of-anonymous.ts";
import { UniqueNames } from "./unique-names.ts";
import type { Whole } from "./whole.ts";

/** The method that a procedure becomes. */
export function buildProcedure(operation: NamedProcedure, className: string, whole: Whole): Procedure {
  const { parsed, resource, method } = operation;
  const base = `${className}${typeName(method)}`;
  const values = buildArguments(parsed, method, base, whole);
  const lookup = (name: string) => whole.schemas.find((schema) => schema.name === name)?.shape;
  const shapes = [parsed.result, ...parsed.parameters].flatMap((part) =>
    part === undefined ? [] : [part.shape],
  );
  const { result, failures } = parsed;
  const shown = result && named(result.shape, "answer", `${base}Answer`, whole.types);
  const keyed = keyedBy(parsed, values, whole);
  return {
    ...described(parsed),
    id: `${resource}.${method}`,
    resource,
    method,
    procedure: parsed.name.split("#")[0] ?? "",
    arguments: values,
    throws: thrown(parsed),
    statuses: Object.keys(parsed.statuses),
    examples: parsed.examples,
    secretResult: result !== undefined && isSecret(result.shape, lookup),
    secrets: [...new Set(shapes.flatMap((shape) => secretsOf(shape, lookup)))].sort(),
    ...(result?.description === undefined ? {} : { returns: result.description }),
    ...(shown === undefined ? {} : { result: shown }),
    ...(keyed === undefined ? {} : { keyed }),
    ...(failures === undefined
      ? {}
      : { failures: named(failures, "answer", `${base}Failures`, whole.types) }),
  };
}

function buildArguments(
  parsed: ParsedProcedure,
  method: string,
  base: string,
  whole: Whole,
): ProcedureArgument[] {
  const names = new UniqueNames(reservedArguments);
  return parsed.parameters.map((parameter) => {
    const { shape: plain, name } = parameter;
    const shape = named(plain, "input", `${base}${typeName(name)}`, whole.types);
    const common = {
      parameter,
      shape,
      times: timePlacesOf(plain, whole.schemas),
      secret: isSecret(plain, (schema) => whole.schemas.find((other) => other.name === schema)?.shape),
    };
    if (parameter.required && plain.kind === "literal") {
      return { ...common, constant: plain.value };
    }
    const type = shape.kind === "reference" ? shape.name : `${base}${typeName(name)}`;
    return { ...common, name: names.take(...wantedNames(parameter, [base, typeName(method)], type)) };
  });
}

// `options` are the settings of the call. A procedure's own are called as their type is: the `ReadWindow` of `read` is `window`.
function wantedNames(
  parameter: ProcedureParameter,
  starts: readonly [whole: string, method: string],
  type: string,
): [string, ...string[]] {
  const [whole, method] = starts;
  // A type that was made for this argument is called after class, method and argument.
  const own = type.startsWith(whole) ? `${method}${type.slice(whole.length)}` : type;
  const rest = own.startsWith(method) ? own.slice(method.length) : "";
  const name = camelCase(parameter.name);
  return [name, ...(rest === "" ? [] : [lowerFirst(rest)]), lowerFirst(own), `${name}Value`];
}

function thrown({ statuses, failures }: ParsedProcedure): Procedure["throws"] {
  const words = Object.entries(statuses).map(([word, when]) => ({
    error: "RpcError",
    when: `\`${word}\`: ${when}`,
  }));
  const listed = {
    error: "RpcError",
    when: "with `failures`: a part was refused, and these are listed there.",
  };
  return [...words, ...(failures === undefined ? [] : [listed])];
}

// The type of the result follows from what an argument chooses.
function keyedBy(
  parsed: ParsedProcedure,
  values: readonly ProcedureArgument[],
  whole: Whole,
): string | undefined {
  const wanted = parsed.resultKeys?.argument;
  if (wanted === undefined) {
    return undefined;
  }
  const { name } = values.find(({ parameter }) => parameter.name === wanted) ?? {};
  if (name === undefined) {
    whole.problems.add("BB032", parsed.place, `There is no argument \`${wanted}\`.`);
  }
  return name;
}
