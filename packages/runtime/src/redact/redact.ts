import type { CallContext } from "../call/context.ts";
import { SHOWN_HEADERS, SHOWN_QUERY } from "../defaults.ts";

/** Names whose values are secret on every platform; a specification adds its own with `x-secret`. */
const SECRET = "[\\w-]*(?:passw|secret|token|api[-_]?key|authorization|cookie)[\\w-]*";

const MASK = "***";

/** What must not be shown of one call. */
export interface Secrets {
  /** Alternatives of a regular expression: names of members and parameters. */
  readonly names: string;
  readonly values: readonly string[];
}

/** Collects the secrets of a call: what its credential carries, and what it sends under secret names. */
export function secretsOf({ connection, settings, input }: CallContext): Secrets {
  const names = `(?:${[SECRET, ...(connection.core.platform.secretNames ?? [])].join("|")})`;
  const isSecret = new RegExp(`^${names}$`, "i");
  const values = new Set(settings.auth ? settings.auth.secrets() : []);
  const visit = (value: unknown, secret?: boolean): void => {
    if (value && typeof value === "object") {
      for (const [name, member] of Object.entries(value)) {
        visit(member, secret || isSecret.test(name));
      }
    } else if (secret && (typeof value === "string" || typeof value === "number")) {
      // Not null or a boolean: masking those words would garble the server's messages.
      values.add(`${value}`);
    }
  };
  visit([input?.path, input?.query, input?.headers, input?.body, settings.headers]);
  return { names, values: [...values].filter((value) => value.length > 2) };
}

/** Takes secret values out of a text, in each spelling that they travel in, and members with secret names. */
export function mask(text: string, { names, values }: Secrets): string {
  return values
    .flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
    .reduce((masked, value) => masked.replaceAll(value, MASK), text)
    .replace(new RegExp(`("${names}"\\s*:\\s*)("([^"\\\\]|\\\\.)*"?|[^\\s,{}[\\]"]+)`, "gi"), `$1"${MASK}"`)
    .replace(new RegExp(`(^|[?&\\s])(${names}=)[^&\\s]*`, "gi"), `$1$2${MASK}`);
}

/** An address with its secrets masked and, in the query, every value that is not known to be harmless. */
export function shownUrl(address: string, secrets: Secrets): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (!SHOWN_QUERY.test(name)) {
      url.searchParams.set(name, MASK);
    }
  }
  return mask(url.href, secrets);
}

/** The headers that are safe to show. */
export function shownHeaders(headers: Headers, secrets: Secrets): Record<string, string> {
  return Object.fromEntries(
    [...headers]
      .filter(([name]) => SHOWN_HEADERS.test(name))
      .map(([name, value]) => [name, mask(value, secrets)]),
  );
}

/** A copy of a thrown value with name, code and message only: the original may hold the request. */
export function shownCause(error: unknown, secrets: Secrets): (Error & { code?: string | undefined }) | undefined {
  if (!error) {
    return undefined;
  }
  const { name = "Error", code, message = `${error}`, cause } = error as Error & { code?: string };
  const copy = new Error(mask(message, secrets), { cause: shownCause(cause, secrets) });
  // The stack of the original repeats its message, and that of the copy says nothing about the fault.
  return Object.assign(copy, { name, code, stack: `${name}: ${copy.message}` });
}
