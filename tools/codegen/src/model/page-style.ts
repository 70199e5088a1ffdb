import type { Problems } from "../problems/problems.ts";
import type { PageStyle } from "./api.ts";
import { kindsOf } from "./kinds-of.ts";
import { distinctContents } from "./media.ts";
import { successAnswers } from "./media-variants.ts";
import type { Pagination, ParsedOperation, ParsedSchema } from "./parsed.ts";
import { readerOf } from "./reader.ts";
import type { Shape } from "./shape.ts";
import type { Whole } from "./whole.ts";

// Style -> function of the runtime, where the client counts. A further style comes with its function.
const makers: Record<string, string> = { page: "countedPages", offset: "offset", link: "link" };

/** The function and settings of an operation's page style; undefined, with a problem, where it is not known. */
export function pageStyleOf(
  operation: ParsedOperation,
  whole: Whole,
): Omit<PageStyle, "constant"> | undefined {
  const { pagination } = operation.extensions;
  if (pagination === undefined) {
    return undefined;
  }
  const maker = makerOf(pagination);
  if (maker === undefined) {
    problemOf(operation, pagination, whole.problems);
    return undefined;
  }
  const { style: _, size, parameter, ...others } = pagination;
  if (parameter === undefined) {
    whole.problems.add("BB015", operation.place, "There is no `parameter`.");
    return undefined;
  }
  // Where the server says which page is next, sizes are documentation.
  if (maker === "cursor") {
    return { maker, settings: { parameter, ...others } };
  }
  const [content] = distinctContents(successAnswers(operation).flatMap((answer) => answer.content));
  const reader = content && readerOf(content, whole.schemas);
  return {
    maker,
    settings: { parameter, ...sizes(operation, size, maker), ...others },
    ...(reader === undefined ? {} : { reader }),
  };
}

function makerOf({ style, next }: Pagination): string | undefined {
  if (style === "cursor") {
    return next === undefined ? undefined : "cursor";
  }
  return style in makers && next !== undefined ? "cursor" : makers[style];
}

function problemOf(operation: ParsedOperation, { style }: Pagination, problems: Problems): void {
  const message = style === "cursor" ? "style: cursor needs `next`." : `style: ${style}`;
  problems.add("BB015", operation.place, message);
}

// How many items there are on a page when the caller does not say, and at most.
function sizes(operation: ParsedOperation, size: unknown, maker: string): Record<string, unknown> {
  const about = operation.parameters.find(({ name, in: place }) => place === "query" && name === size)?.shape
    .about;
  const found = { size, ...(maker === "link" ? {} : { usual: about?.default, most: about?.maximum }) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
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
