import { sample, seconds, text } from "@busbar/test-support/sample";
import type { Content, Parameter, Schema, Specified, SpecifiedAnswer } from "@busbar/test-support/specified";

/** Text as one segment of a path. */
const segment = (value: unknown) => encodeURIComponent(String(value));

/** Whether a method asks for a value: what is constant it fills in by itself. */
export const asked = ({ const: constant }: Schema): boolean => constant === undefined;

/** The value that a test passes for a parameter. */
export function argument({ schema }: Parameter): unknown {
  return sample(schema);
}

/** A path as it has to be sent. */
export function expectedPath({ path, parameters }: Specified): string {
  return parameters
    .filter((one) => one.in === "path")
    .reduce(
      (filled, one) => {
        const value = argument(one);
        const written = Array.isArray(value)
          ? value.map(segment).join(",")
          : one["x-encoding"] === "segments"
            ? String(value).split("/").map(segment).join("/")
            : segment(value);
        return filled.replace(`{${one.name}}`, written);
      },
      path.replace(/#.*/, ""),
    );
}

/** A query as it has to be sent, decoded; null stands for a name without `=`. */
export function expectedQuery({ parameters }: Specified): [string, string | null][] {
  return parameters
    .filter((one) => one.in === "query")
    .flatMap((one): [string, string | null][] => {
      const value = sample(one.schema, seconds);
      switch (one["x-encoding"]) {
        case "bare-key":
          return typeof value === "boolean"
            ? value
              ? [[one.name, null]]
              : []
            : [value].flat().map((item) => [String(item), null]);
        case "boolean-as-number":
          return [[one.name, value ? "1" : "0"]];
        default: {
          const items = [value].flat().map(String);
          return one.explode === false
            ? [[one.name, items.join(",")]]
            : items.map((item): [string, string] => [one.name, item]);
        }
      }
    });
}

/** A query as it was sent, decoded. */
export function sentQuery(path: string): [string, string | null][] {
  const [, query = ""] = path.split("?");
  return query
    .split("&")
    .filter((part) => part)
    .map((part) => {
      const [name = "", value] = part.split("=");
      return [decodeURIComponent(name), value === undefined ? null : decodeURIComponent(value)];
    });
}

/** The fields of a form, in order, of what a body has to become. */
export function expectedFields(value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    // A list of pairs, or of objects of which each member is a field or a list of pairs.
    return value.flatMap((item) =>
      Array.isArray(item) ? [[String(item[0]), String(item[1])] as [string, string]] : expectedFields(item),
    );
  }
  return Object.entries(value as object).flatMap(([name, member]): [string, string][] =>
    Array.isArray(member)
      ? Array.isArray(member[0])
        ? expectedFields(member)
        : member.map((item): [string, string] => [name, String(item)])
      : [[name, String(member)]],
  );
}

/** An answer of an operation and what a call has to make of it. */
export function success({ responses }: Specified): {
  status: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | null;
  value: unknown;
} {
  const good = ([code, one]: [string, SpecifiedAnswer]) =>
    code.startsWith("2") || one["x-redirect"] !== undefined;
  const [status = "200", answer] = Object.entries(responses).find(good) ?? [];
  const [type, content] = Object.entries(answer?.content ?? {})[0] ?? [];
  const number = status === "2XX" ? 200 : Number(status);
  if (answer?.["x-redirect"]) {
    const location = "https://example.exosite.com/there";
    return { status: number, headers: { Location: location }, body: null, value: { location } };
  }
  if (!type || !content) {
    return { status: number, body: null, value: undefined };
  }
  return {
    status: number,
    type: type === "*/*" ? "application/octet-stream" : type,
    ...written(type, content),
  };
}

function written(type: string, content: Content): { body: string; value: unknown } {
  const value = plain(sample(content.schema, seconds));
  const columns = content["x-columns"];
  if (columns) {
    const rows = [value].flat();
    const line = (row: unknown) =>
      typeof row === "object"
        ? columns.names.map((name) => String((row as Record<string, unknown>)[name] ?? "")).join(",")
        : String(row);
    return { body: rows.map((row) => `${line(row)}\n`).join(""), value };
  }
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { body: new URLSearchParams(expectedFields(value)).toString(), value };
  }
  if (type.startsWith("application/j")) {
    return { body: JSON.stringify(value ?? null), value: value ?? null };
  }
  return { body: text, value: text };
}

/** Without commas and line breaks: how they are quoted in columns is not documented. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null).replaceAll(JSON.stringify(text).slice(1, -1), "a b+ü"));
}
