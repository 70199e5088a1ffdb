import { ConfigError } from "../errors/local-errors.ts";
import type { ETagSource } from "../settings.ts";

/** ETags of values that were returned. */
const tags = new WeakMap<object, string>();

/**
 * Remembers the ETag of a value. A proxy that compresses weakens tags (`W/"a"`), and a weak tag never matches
 * in `If-Match`, so the strong form is kept.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.if-match
 */
export function rememberTag(value: unknown, tag: string | undefined): void {
  if (tag && typeof value === "object" && value) {
    tags.set(value, tag.replace(/^W\//, ""));
  }
}

/** The text of an ETag that was given as text or as a value that carries one. */
export function tagOf(source: ETagSource | undefined, option: string): string | undefined {
  if (source === undefined || typeof source === "string") {
    return source;
  }
  const tag = tags.get(source);
  if (!tag) {
    throw new ConfigError(
      `\`${option}\` is an object without a known ETag.\nPass the very object that was returned, or the ETag as text.`,
    );
  }
  return tag;
}
