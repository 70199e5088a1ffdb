import type { Difference } from "../report/difference.ts";
import { plainWire, type Wire } from "./wire.ts";

/** Compares the headers that carry meaning, and any other that the vector names; an `accept` for anything asks for nothing. */
export function compareHeaders(
  expected: Readonly<Record<string, string>>,
  actual: Headers,
  { headers, advisory = [], headerValue = (_, value) => value }: Wire = plainWire,
): Difference[] {
  const wanted = new Headers(expected);
  if (wanted.get("accept") === "*/*") {
    wanted.delete("accept");
  }
  for (const name of advisory) {
    wanted.delete(name);
  }
  const names = new Set([...headers, ...wanted.keys()]);
  return [...names].flatMap((name) => {
    const [should, is] = [wanted.get(name), actual.get(name)].map(
      (value) => value && headerValue(name, normal(name, value)),
    );
    return should === is
      ? []
      : [{ where: `headers.${name}`, expected: should ?? "not sent", actual: is ?? "not sent" }];
  });
}

const MEDIA_TYPES = ["content-type", "accept"];

/** Types whose charset is UTF-8 whatever is said (RFC 8259, 8.1; URL standard, 5), or whose boundary is the sender's own. */
const BARE = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];

function normal(name: string, value: string): string {
  if (!MEDIA_TYPES.includes(name)) {
    return value;
  }
  const [essence = "", ...parameters] = value.split(";").map((part) => part.trim().toLowerCase());
  return BARE.includes(essence) ? essence : [essence, ...parameters].join("; ");
}
