import type { Problem } from "@busbar/runtime";

/**
 * Reads the body of a failed request to any surface but Portals: the status line once more, or, where points were
 * refused, a form with their times by alias. (The error object of the RPC interface, its envelope describes.)
 *
 * @see specs/exosite/common/responses.yaml
 */
export function problem(body: unknown, { status, statusText, headers }: Response): Problem {
  const text = typeof body === "string" ? body : "";
  if (status === 409 && headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) {
    return { message: "Points refused", fields: byName(new URLSearchParams(text)) };
  }
  return { message: /^HTTP\/[\d.]+ \d+ (.+)/.exec(text)?.[1]?.trim() || statusText || undefined };
}

/**
 * Reads the body of a failed request to Portals: the names of fields with a sentence for each, or code and message.
 *
 * @see specs/exosite/portals/schemas
 */
export function portalsProblem(body: unknown): Problem {
  const { errors, notices, code, message } = members(body);
  const names = Array.isArray(errors) ? errors.map(String) : [];
  const sentences = Array.isArray(notices) ? notices.map(String) : [];
  // They belong together one by one where there are as many; otherwise nothing says which is about what.
  const pairs = names.map((name, at): [string, string] => [name, sentences[at] ?? "Refused."]);
  const fields =
    names.length === sentences.length || sentences.length === 0
      ? byName(pairs)
      : { _general: [...names, ...sentences] };
  return { code: code === undefined ? undefined : String(code), message: words(message), fields };
}

/** Values by their name, of which each may come several times. */
function byName(pairs: Iterable<[string, string]>): Record<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(fields);
}

/** The members of an object; of anything else none, because a proxy may have answered. */
function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
