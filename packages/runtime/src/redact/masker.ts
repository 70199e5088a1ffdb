import type { CallContext } from "../call/context.ts";
import { SHOWN_QUERY } from "../defaults.ts";

/** Names whose values are secret on every platform; a specification adds its own with `x-secret`. */
const SECRET = "[\\w-]*(?:passw|secret|token|api[-_]?key|authorization|cookie)[\\w-]*";

const MASK = "***";

/** Takes what must not be shown out of a text. */
export type Masker = (text: string) => string;

/**
 * Knows the secrets of a call: what its credential carries, and what it sends under secret names. It takes
 * out these values, in each spelling that they travel in, and whatever else stands under a secret name.
 */
export function masker({ connection, settings, input }: CallContext): Masker {
  const own = (connection.core.platform.secretNames ?? []).map((name) => name.replace(/\W/g, "\\$&"));
  const names = `(?:${[SECRET, ...own].join("|")})`;
  const isSecret = new RegExp(`^${names}$`, "i");
  const values = new Set(settings.auth ? settings.auth.secrets() : []);
  const visit = (value: unknown, secret?: boolean): void => {
    if (Object(value) === value) {
      for (const [name, member] of Object.entries(value as object)) {
        visit(member, secret || isSecret.test(name));
      }
    } else if (secret && (typeof value === "string" || typeof value === "number")) {
      // Not null or a boolean: masking those words would garble the server's messages.
      values.add(`${value}`);
    }
  };
  visit([input.path, input.query, input.headers, input.body, settings.headers]);
  const spellings = [...values]
    .filter((value) => value.length > 2)
    .flatMap((value) => {
      const form = `${new URLSearchParams([["", value]])}`.slice(1);
      return [value, form, form.replaceAll("+", "%20"), JSON.stringify(value).slice(1, -1)];
    })
    // A value may be the beginning of another one.
    .sort((one, other) => other.length - one.length);
  const named = new RegExp(
    `("${names}"\\s*:\\s*|\\b${names}=)(?!\\*)("([^"\\\\]|\\\\.)*"?|[^\\s,&{}[\\]"]+)`,
    "gi",
  );
  return (text) =>
    spellings.reduce((masked, value) => masked.replaceAll(value, MASK), text).replace(named, `$1"${MASK}"`);
}

/** An address without user and fragment, with its secrets masked and, in the query, every value that is not known to be harmless. */
export function shownUrl(address: string, mask: Masker): string {
  const url = new URL(address);
  url.username = url.password = url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (!SHOWN_QUERY.test(name)) {
      url.searchParams.set(name, MASK);
    }
  }
  return mask(url.href);
}
