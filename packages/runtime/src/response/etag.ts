import { ConfigError } from "../errors/local-errors.ts";
import type { ETagSource } from "../settings.ts";

class Given {
  constructor(value: object) {
    // biome-ignore lint/correctness/noConstructorReturn: so that a subclass puts its private field on it
    return value;
  }
}

/** A value with its ETag in a private field: nobody sees it, and it costs less than an entry of a `WeakMap`. */
class Tagged extends Given {
  #tag: string;

  constructor(value: object, tag: string) {
    super(value);
    this.#tag = tag;
  }

  static put(value: object, tag: string): void {
    if (#tag in value) {
      // Some values come again and again, such as the one that stands for an empty answer.
      (value as Tagged).#tag = tag;
    } else {
      new Tagged(value, tag);
    }
  }

  static tagOf(value: object): string | undefined {
    return #tag in Object(value) ? (value as Tagged).#tag : undefined;
  }
}

/**
 * The ETag of an answer in its strong form: a proxy that compresses weakens tags (`W/"a"`), and a weak tag never
 * matches in `If-Match`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.if-match
 */
export function etagOf(response: Response): string | undefined {
  return response.headers.get("etag")?.replace(/^W\//, "");
}

/** ETags as values, for the platforms that have them: a bundle without is smaller. */
export interface ETags {
  /** Remembers the ETag of a value. */
  remember(value: unknown, tag: string | undefined): void;
  /** The text of an ETag that was given as text or as a value that carries one. */
  textOf(source: ETagSource | undefined): string | undefined;
}

/** Remembers the ETag of each value that a call gives. */
export const etags: ETags = {
  remember(value, tag) {
    if (tag && Object(value) === value) {
      Tagged.put(value as object, tag);
    }
  },
  textOf(source) {
    const tag = typeof source === "object" ? Tagged.tagOf(source) : source;
    if (tag === undefined && source !== undefined) {
      throw new ConfigError("This object has no known ETag.\nPass the one returned, or text.");
    }
    return tag;
  },
};
