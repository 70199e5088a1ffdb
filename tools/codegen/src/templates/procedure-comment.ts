import type { Procedure, ProcedureArgument } from "../model/procedure.ts";
import { sourceName } from "../model/source-name.ts";
import { aboutText } from "./about-text.ts";
import { comment } from "./comment.ts";
import { literal } from "./literal.ts";
import { tag } from "./tag.ts";
import { wrap } from "./wrap.ts";

/** Characters of a line of an example. */
const WIDTH = 96;

/** The doc comment of a method that calls a procedure. */
export function procedureComment(procedure: Procedure): string {
  const { summary, description, returns, throws, since, deprecated, place } = procedure;
  const text = [summary === "" ? procedure.procedure : wrap(summary), wrap(description ?? "")];
  const tags = [
    ...procedure.arguments.map(parameterTag),
    tag("@returns", returns ?? ""),
    ...throws.map(({ error, when }) => tag(`@throws {${error}}`, when)),
    tag("@since", since === undefined ? "" : `server ${since}`),
    tag("@deprecated", deprecated ?? ""),
    example(procedure),
    `@see ${procedure.procedure} (${sourceName(place.file)})`,
  ].filter((line) => line !== "");
  return comment([text.filter((part) => part !== "").join("\n\n"), "", ...tags]);
}

function parameterTag({ name, parameter }: ProcedureArgument): string {
  // A default that is sent is the caller's concern only as the absence of a value, which the description tells.
  const { default: _, ...about } = parameter.shape.about ?? {};
  return name === undefined ? "" : tag(`@param ${name}`, aboutText(about));
}

function example({ examples, resource, method, arguments: values }: Procedure): string {
  const [first] = examples;
  if (first === undefined) {
    return "";
  }
  const given = values
    .filter(({ name }) => name !== undefined)
    .map(({ parameter }) => first.values[parameter.name]);
  const shown = given.slice(0, given.findLastIndex((value) => value !== undefined) + 1);
  const start = `await ${resource}.${method}(`;
  const short = shown.map((value) => literal(value)).join(", ");
  // Long examples are long by their last value.
  const long = shown
    .map((value, index) =>
      index === shown.length - 1
        ? literal(value, Math.min(WIDTH, literal(value).length - 1))
        : literal(value),
    )
    .join(", ");
  const call = start.length + short.length < WIDTH ? `${start}${short});` : `${start}${long});`;
  const result =
    first.result === undefined || first.result === null ? "" : `\n${literal(first.result, WIDTH)}`;
  return `@example ${first.name}\n${call}${result.replaceAll("\n", "\n// ")}`;
}
