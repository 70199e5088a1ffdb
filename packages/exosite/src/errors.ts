import type { Problem } from "@busbar/runtime";

/** What to do, where the statuses mean something of their own here. */
const cures: Readonly<Record<number, string>> = {
  304: "There is no new value yet: ask again.",
  412: "Check the arguments.",
};

/**
 * Reads the body of a failed request to provisioning or the data interface: the status line once more, or, where points
 * were refused, a form with their times by alias.
 *
 * @see specs/exosite/common/responses.yaml
 */
export function problem(body: unknown, { status, headers }: Response): Problem {
  const text = typeof body === "string" ? body : "";
  return status === 409 && headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")
    ? { message: "Points refused", fields: byName(new URLSearchParams(text)) }
    : { message: /^HTTP\/[\d.]+ \d+ (.+)/.exec(text)?.[1]?.trim(), cure: cures[status] };
}

/**
 * Reads the body of a failed request to Portals: the names of fields with a sentence for each, or code and message.
 *
 * @see specs/exosite/portals/schemas
 */
export function portalsProblem(body: unknown): Problem {
  const { errors, notices, code, message } = Object(body) as Record<string, unknown>;
  const names = texts(errors);
  const sentences = texts(notices);
  // They belong together one by one where there are as many; otherwise nothing says which is about what.
  const fields =
    names.length === sentences.length || sentences.length === 0
      ? byName(names.map((name, at) => [name, sentences[at] ?? "Refused."]))
      : { _general: [...names, ...sentences] };
  return {
    code: code === undefined ? undefined : `${code}`,
    message: typeof message === "string" ? message : undefined,
    fields,
  };
}

/** Values by their name, of which each may come several times. */
function byName(pairs: Iterable<readonly [string, string]>): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(fields);
}

/** A list of texts; of anything else none, because a proxy may have answered. */
function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
