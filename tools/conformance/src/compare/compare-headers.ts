import type { Difference } from "../report/difference.ts";

/** Headers that carry meaning: their absence counts as much as their value. */
const MEANINGFUL = ["authorization", "content-type", "if-match", "if-none-match"];

/** Compares the headers that carry meaning, and any other that the vector names; an `accept` for anything asks for nothing. */
export function compareHeaders(expected: Readonly<Record<string, string>>, actual: Headers): Difference[] {
  const wanted = new Headers(expected);
  if (wanted.get("accept") === "*/*") {
    wanted.delete("accept");
  }
  const names = new Set([...MEANINGFUL, ...wanted.keys()]);
  return [...names].flatMap((name) => {
    const should = normal(name, wanted.get(name));
    const is = normal(name, actual.get(name));
    return should === is
      ? []
      : [{ where: `headers.${name}`, expected: should ?? "not sent", actual: is ?? "not sent" }];
  });
}

/** A charset means nothing on JSON, which is UTF-8 (RFC 8259, 8.1), and a boundary is the sender's own. */
function normal(name: string, value: string | null): string | null {
  if (name !== "content-type" || value === null) {
    return value;
  }
  const [essence = ""] = value.split(";");
  const type = essence.trim().toLowerCase();
  return type === "application/json" || type === "multipart/form-data" ? type : value;
}
