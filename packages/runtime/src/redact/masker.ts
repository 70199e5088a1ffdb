import type { CallContext } from "../call/context.ts";
import { SHOWN_QUERY } from "../defaults.ts";
import { parsed } from "../response/body.ts";

/** Names whose values are secret on every platform; a specification adds its own with `x-secret`. */
const SECRET = "[\\w-]{0,40}(?:passw|secret|token|api[-_]?key|authorization|cookie)[\\w-]{0,40}";

const MASK = "***";

/** Takes what must not be shown out of a text. */
export type Masker = (text: string) => string;

/**
 * Knows the secrets of a call: what its credential carries, and what it sends under secret names. It takes
 * out these values, in each spelling that they travel in, and whatever else stands under a secret name.
 */
export function masker({ connection, settings, input }: CallContext): Masker {
  const { secretNames = [] } = connection.core.platform;
  const own = [...secretNames, ...(input.secretNames ?? [])];
  const names = [SECRET, ...own.map((name) => name.replace(/\W/g, "\\$&"))].join("|");
  // A number of up to three digits is a status or a count.
  const named = new RegExp(
    `("(?:${names})"\\s*:\\s*|\\b(?:${names})=)(?!\\*|-?\\d{1,3}\\b|null)("(?:[^"\\\\]+|\\\\.)*"?|[^\\s,&{}[\\]"]+)`,
    "gi",
  );
  const values = settings.auth ? [...settings.auth.secrets()] : [];
  const visit = (value: unknown, secret?: boolean): void => {
    // A large upload would be millions of members.
    if (Object(value) === value && !ArrayBuffer.isView(value)) {
      for (const [name, member] of Object.entries(value as object)) {
        visit(member, secret || `"${name}":""`.search(named) === 0);
      }
    } else if (secret && value && value !== true) {
      // Not null or a boolean: masking those words would garble the server's messages.
      values.push(`${value}`);
    }
  };
  visit([input.path, input.query, input.headers, input.body, settings.headers]);
  const spellings = values
    .filter((value) => value.length > 2)
    .flatMap((value) => {
      const percent = encodeURIComponent(value.toWellFormed());
      const form = `${new URLSearchParams({ "": value })}`.slice(1);
      return [value, percent, percent.replaceAll("'", "%27"), form, JSON.stringify(value).slice(1, -1)];
    })
    // A value may be the beginning of another one.
    .sort((one, other) => other.length - one.length);
  return (text) =>
    spellings.reduce((masked, value) => masked.replaceAll(value, MASK), text).replace(named, `$1"${MASK}"`);
}

/** What a text says, without its secrets: a value where it is JSON. */
export function shown(text: string, mask: Masker): unknown {
  // Twice, because text in JSON may be JSON itself.
  return parsed(mask(text), (_, value) => (typeof value === "string" ? mask(value) : value));
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
