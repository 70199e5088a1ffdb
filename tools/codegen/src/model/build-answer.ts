import { mediaClass, plainMedia } from "./media.ts";
import { successAnswers } from "./media-variants.ts";
import type { AnswerType } from "./operation.ts";
import { itemOf } from "./page-style.ts";
import type { Answer, ParsedOperation } from "./parsed.ts";
import type { Shape } from "./shape.ts";
import { named } from "./type-of-anonymous.ts";
import type { Whole } from "./whole.ts";

/** What a method returns, given the media type that it asks for. */
export function buildAnswer(
  operation: ParsedOperation,
  accept: string | undefined,
  typeName: string,
  pageConstant: string | undefined,
  whole: Whole,
): AnswerType {
  if (accept === undefined) {
    return { as: "nothing", shape: { kind: "unknown" } };
  }
  const answers = successAnswers(operation);
  const kind = mediaClass(accept);
  const asked = plainMedia(accept) === "application/json" || accept.includes("*/*") ? {} : { accept };
  if (kind !== "json") {
    const text = kind === "text";
    const shape = optional({ kind: text ? "string" : "bytes" }, answers);
    return { as: text ? "text" : "bytes", shape, ...asked };
  }
  const shapes = answers.flatMap((answer) =>
    answer.content.filter((content) => sameKind(content.mediaType, accept)).map((content) => content.shape),
  );
  const unique = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  const shape: Shape =
    unique.length === 1 && unique[0] !== undefined ? unique[0] : { kind: "union", of: unique };
  const list =
    pageConstant === undefined
      ? undefined
      : itemOf(shape, operation.extensions.pagination?.items, whole.schemas);
  if (pageConstant !== undefined && list !== undefined) {
    const item = named(list, "answer", typeName.replace(/Answer$/, "Item"), whole.types);
    return {
      as: "json",
      shape: { kind: "array", items: item },
      ...asked,
      page: { constant: pageConstant, item },
    };
  }
  if (pageConstant !== undefined) {
    whole.problems.add(
      "BB015",
      operation.place,
      `There is no list at ${operation.extensions.pagination?.items ?? "the body"}.`,
    );
  }
  return { as: "json", shape: optional(named(shape, "answer", typeName, whole.types), answers), ...asked };
}

// A documented success without a body gives undefined.
function optional(shape: Shape, answers: readonly Answer[]): Shape {
  const empty = answers.some((answer) => answer.content.length === 0 && answer.status !== "default");
  return empty ? { kind: "union", of: [shape, { kind: "undefined" }] } : shape;
}

function sameKind(mediaType: string, accept: string): boolean {
  return mediaType === accept || mediaClass(mediaType) === mediaClass(accept);
}
