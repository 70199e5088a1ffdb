import { ConfigError } from "../errors/local-errors.ts";
import type { ETagSource } from "../settings.ts";

/** ETags of values that were returned. */
const tags = new WeakMap<object, string>();

/**
 * The ETag of an answer in its strong form: a proxy that compresses weakens tags (`W/"a"`), and a weak tag never
 * matches in `If-Match`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.if-match
 */
export function etagOf(response: Response): string | undefined {
  return response.headers.get("etag")?.replace(/^W\//, "");
}

/** Remembers the ETag of a value. */
export function rememberTag(value: unknown, tag: string | undefined): void {
  if (tag && Object(value) === value) {
    tags.set(value as object, tag);
  }
}

/** The text of an ETag that was given as text or as a value that carries one. */
export function tagOf(source: ETagSource | undefined, option: string): string | undefined {
  const tag = typeof source === "object" ? tags.get(source) : source;
  if (tag === undefined && source !== undefined) {
    throw new ConfigError(
      `\`${option}\` is an object without a known ETag.\nPass the very object that was returned, or the ETag as text.`,
    );
  }
  return tag;
}
