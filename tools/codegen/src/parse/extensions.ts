import type { Extensions } from "../model/parsed.ts";
import type { Cursor } from "./cursor.ts";

/** Reads the extensions that operations of every format may have. */
export function parseExtensions(node: Cursor): Extensions {
  const retry = node.text("x-retry");
  const timeout = node.number("x-timeout");
  const longPoll = node.get("x-long-poll");
  const conformanceId = node.object["x-conformance-id"];
  return {
    ...(retry === "safe" || retry === "never" ? { retry } : {}),
    ...(timeout === undefined ? {} : { timeout }),
    ...(longPoll.text("wait") === undefined ? {} : { longPoll: longPoll.object as never }),
    ...named(node, {
      since: "x-since",
      until: "x-until",
      officialName: "x-official-name",
      evidence: "x-evidence",
    }),
    ...(conformanceId === undefined
      ? {}
      : { conformanceId: Array.isArray(conformanceId) ? conformanceId.map(String) : String(conformanceId) }),
  };
}

function named(node: Cursor, keys: Record<string, string>): Partial<Extensions> {
  const found = Object.entries(keys).map(([name, key]) => [name, node.object[key]]);
  return Object.fromEntries(
    found.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}
