import { BusbarError, type Problem } from "@busbar/runtime";

/** The server is older or newer than this package was made for. */
export class VersionError extends BusbarError {
  static override readonly kind: string = "VersionError";
  /** Version that the server reports. */
  declare readonly serverVersion: string | undefined;
}

/**
 * Reads the body of a failed answer. Complaints come by the part of the request (`json`, `query`, `files`),
 * below it by field: a field that two parts have keeps the messages of both, and what concerns no single field
 * is `_general`.
 *
 * @see specs/bemserver/schemas/errors.yaml
 */
export function problem(body: unknown, { status }: Response): Problem {
  const { message, status: phrase, errors } = members(body);
  const { authentication, ...parts } = members(errors);
  const code = text(authentication);
  const fields: Record<string, string[]> = {};
  for (const part of Object.values(parts)) {
    collect(part, "", fields);
  }
  const said = text(message);
  // A 422 that concerns the request as a whole, such as a CSV file that cannot be read, is a message only.
  if (status === 422 && said && Object.keys(fields).length === 0) {
    return { message: text(phrase), fields: { _general: [said] } };
  }
  return { code, message: said ?? code?.replaceAll("_", " ") ?? text(phrase), fields };
}

/** Adds messages by field; a leaf is a text, a list of them, or a map by position in a list. */
function collect(messages: unknown, path: string, fields: Record<string, string[]>): void {
  if (typeof messages === "string" || Array.isArray(messages)) {
    const name = path || "_general";
    fields[name] = [...(fields[name] ?? []), ...[messages].flat().map(String)];
    return;
  }
  for (const [key, value] of Object.entries(members(messages))) {
    collect(value, key === "_schema" ? path : path ? `${path}.${key}` : key, fields);
  }
}

/** The members of an object; of anything else none, because a proxy may have answered. */
function members(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) === value ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
