import type { OpenApiDocument, Schema } from "../document.ts";
import { sha1 } from "../engine/digest.ts";
import { namesTag } from "../engine/etag.ts";
import type { Incoming } from "../engine/incoming.ts";
import { Refusal } from "../engine/refusal.ts";
import { shapeOf } from "../engine/schema-shape.ts";
import { pythonJson } from "./python.ts";

/** The entity tag of an answer, without quotes: a digest of its JSON as the server writes it. */
export function entityTag(
  document: OpenApiDocument,
  schema: Schema,
  body: unknown,
  pagination?: string,
): Promise<string> {
  const isFloat = (path: readonly string[]): boolean => isNumber(document, schema, path);
  const json = pythonJson(body, { sorted: true, isFloat });
  // What pages there are takes part: the same items on another page have another tag.
  return sha1(
    pagination === undefined ? json : `[${json}, [["X-Pagination", ${JSON.stringify(pagination)}]]]`,
  );
}

/** 412 where the caller's tag is not the current one. */
export function requireTag(incoming: Incoming, tag: string): void {
  const wanted = incoming.headers.get("if-match");
  if (wanted !== null && !namesTag(wanted, tag)) {
    throw new Refusal(412);
  }
}

function isNumber(document: OpenApiDocument, schema: Schema, path: readonly string[]): boolean {
  let current: Schema = schema;
  for (const key of path) {
    const { properties, items, schema: full } = shapeOf(document, current);
    const other = typeof full.additionalProperties === "object" ? full.additionalProperties : undefined;
    // An item schema stands for its list as well.
    current = (key === "*" ? (items ?? current) : (properties[key] ?? other)) ?? {};
  }
  return shapeOf(document, current).type === "number";
}
