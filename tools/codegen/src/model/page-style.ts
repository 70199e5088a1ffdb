import type { Problems } from "../problems/problems.ts";
import type { PageStyle } from "./api.ts";
import { kindsOf } from "./kinds-of.ts";
import type { ParsedOperation, ParsedSchema } from "./parsed.ts";
import type { Shape } from "./shape.ts";

// Style -> function of the runtime; a further style comes with its function.
const makers: Record<string, string> = { page: "pageNumber" };

// Documentation of the operation, not a setting of the style.
const documentation = ["style", "size"];

/** The function and settings of an operation's page style; undefined, with a problem, where it is not known. */
export function pageStyleOf(
  operation: ParsedOperation,
  problems: Problems,
): Omit<PageStyle, "constant"> | undefined {
  const { pagination } = operation.extensions;
  if (pagination === undefined) {
    return undefined;
  }
  const maker = makers[pagination.style];
  if (maker === undefined) {
    problems.add("BB015", operation.place, `style: ${pagination.style}`);
    return undefined;
  }
  const settings = Object.entries(pagination).filter(([key]) => !documentation.includes(key));
  return { maker, settings: Object.fromEntries(settings) };
}

/** The shape of one item of a paged answer; undefined where there is no list at the place that x-pagination names. */
export function itemOf(
  answer: Shape,
  pointer: string | undefined,
  schemas: readonly ParsedSchema[],
): Shape | undefined {
  const steps = (pointer ?? "").split("/").slice(1);
  let shapes = kindsOf(answer, schemas);
  for (const step of steps) {
    shapes = shapes.flatMap((shape) => {
      const member = memberOf(shape, step, schemas);
      return member === undefined ? [] : kindsOf(member, schemas);
    });
  }
  const list = shapes.find((shape) => shape.kind === "array");
  return list?.kind === "array" ? list.items : undefined;
}

function memberOf(shape: Shape, name: string, schemas: readonly ParsedSchema[]): Shape | undefined {
  if (shape.kind === "all") {
    const parts = shape.of.flatMap((part) => kindsOf(part, schemas));
    return parts.map((part) => memberOf(part, name, schemas)).find((member) => member !== undefined);
  }
  return shape.kind === "object" ? shape.members.find((member) => member.name === name)?.shape : undefined;
}
