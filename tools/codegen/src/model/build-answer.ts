import { contentKind, plainMedia } from "./media.ts";
import { successAnswers } from "./media-variants.ts";
import type { AnswerType } from "./operation.ts";
import { itemOf } from "./page-style.ts";
import type { Answer, Content, ContentKind, ParsedOperation } from "./parsed.ts";
import { readerOf } from "./reader.ts";
import type { Shape } from "./shape.ts";
import { named } from "./type-of-anonymous.ts";
import type { Whole } from "./whole.ts";

/** What a method returns, given what it asks for. */
export function buildAnswer(
  operation: ParsedOperation,
  asked: readonly Content[],
  typeName: string,
  pageConstant: string | undefined,
  whole: Whole,
): AnswerType {
  const plain = plainAnswer(operation, asked, typeName, pageConstant, whole);
  if (!operation.answers.some(({ redirect }) => redirect)) {
    return plain;
  }
  const shape: Shape = plain.as === "nothing" ? address : { kind: "union", of: [plain.shape, address] };
  const { as: _, ...other } = plain;
  const json: Partial<AnswerType> =
    plain.as === "json" && plain.reading === undefined
      ? { reading: { reader: { maker: "jsonContent" } } }
      : {};
  return {
    ...other,
    ...json,
    as: "json",
    shape,
    reading: { ...plain.reading, ...json.reading, redirect: true },
  };
}

// What the runtime gives for a redirect.
const address: Shape = { kind: "located" };

function plainAnswer(
  operation: ParsedOperation,
  asked: readonly Content[],
  typeName: string,
  pageConstant: string | undefined,
  whole: Whole,
): AnswerType {
  const [first] = asked;
  if (first === undefined) {
    return { as: "nothing", shape: { kind: "unknown" } };
  }
  const answers = successAnswers(operation);
  const kinds = [...new Set(asked.map(contentKind))];
  const accept = acceptOf(asked);
  if (kinds.length > 1) {
    const shapes = asked.map((content) => shapeOf(content, typeName, whole));
    const shape = optional({ kind: "union", of: shapes }, answers);
    return {
      as: "json",
      shape,
      ...accept,
      reading: { reader: { maker: "anyContent" }, ...emptyOf(answers) },
    };
  }
  const reader = readerOf(first, whole.schemas);
  const kind = contentKind(first);
  if (kind !== "json" && reader === undefined) {
    const shape = optional(shapeOf(first, typeName, whole), answers);
    const reading = Object.keys(emptyOf(answers)).length === 0 ? {} : { reading: emptyOf(answers) };
    return { as: kind === "text" ? "text" : "bytes", shape, ...accept, ...reading };
  }
  const shape = valueShape(answers, first, kind);
  const item = pagedItem(operation, shape, typeName, pageConstant, whole);
  if (pageConstant !== undefined && item !== undefined) {
    const page = { constant: pageConstant, item };
    // A page style reads its answers itself.
    return {
      as: reader === undefined ? "json" : "bytes",
      shape: { kind: "array", items: item },
      ...accept,
      page,
    };
  }
  const reading = readingOf(answers, reader);
  return {
    as: "json",
    shape: optional(named(shape, "answer", typeName, whole.types), answers),
    ...accept,
    ...(reading === undefined ? {} : { reading }),
  };
}

function acceptOf(asked: readonly Content[]): { accept?: string } {
  const [first] = asked;
  const usual =
    asked.length === 1 &&
    first !== undefined &&
    contentKind(first) === "json" &&
    /^(application\/json|.*\*\/\*.*)$/.test(plainMedia(first.mediaType));
  return usual ? {} : { accept: asked.map((content) => content.mediaType).join(", ") };
}

// The value of one media type, over all statuses that have it.
function valueShape(answers: readonly Answer[], asked: Content, kind: ContentKind): Shape {
  const shapes = answers.flatMap((answer) =>
    answer.content
      .filter((content) => content.mediaType === asked.mediaType || contentKind(content) === kind)
      .map((content) => content.shape),
  );
  const unique = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  return unique.length === 1 && unique[0] !== undefined ? unique[0] : { kind: "union", of: unique };
}

function shapeOf(content: Content, typeName: string, whole: Whole): Shape {
  const kind = contentKind(content);
  if (kind === "json") {
    return named(content.shape, "answer", typeName, whole.types);
  }
  return { kind: kind === "text" ? "string" : "bytes" };
}

function pagedItem(
  operation: ParsedOperation,
  shape: Shape,
  typeName: string,
  pageConstant: string | undefined,
  whole: Whole,
): Shape | undefined {
  if (pageConstant === undefined) {
    return undefined;
  }
  const pointer = operation.extensions.pagination?.items;
  const list = itemOf(shape, pointer, whole.schemas);
  if (list === undefined) {
    whole.problems.add("BB015", operation.place, `There is no list at ${pointer ?? "the body"}.`);
    return undefined;
  }
  return named(list, "answer", typeName.replace(/Answer$/, "Item"), whole.types);
}

// 204 and 205 have no body by themselves; JSON that is missing under another status has to be expected.
function readingOf(answers: readonly Answer[], reader: ReturnType<typeof readerOf>): AnswerType["reading"] {
  const empty = emptyOf(answers);
  const expected = answers.some(
    ({ status, content }) => content.length === 0 && !["204", "205", "default"].includes(status),
  );
  if (reader !== undefined) {
    // A text without lines is a list without items.
    const isList = ["rows", "values"].includes(String(reader.settings?.gives));
    return { reader, ...(isList ? { empty: [] } : {}), ...empty };
  }
  return expected || "empty" in empty ? { reader: { maker: "jsonContent" }, ...empty } : undefined;
}

function emptyOf(answers: readonly Answer[]): { empty?: unknown } {
  const stated = answers.find(({ empty }) => empty !== undefined);
  return stated === undefined ? {} : { empty: stated.empty };
}

// A documented success without a body gives undefined, unless it stands for a value.
function optional(shape: Shape, answers: readonly Answer[]): Shape {
  const empty = answers.some(
    (answer) => answer.content.length === 0 && answer.status !== "default" && answer.empty === undefined,
  );
  return empty ? { kind: "union", of: [shape, { kind: "undefined" }] } : shape;
}
