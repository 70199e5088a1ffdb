import type { ProcedureExample } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";

/**
 * Reads an example of a method: what it is called with, and what it gives.
 * @see https://spec.open-rpc.org/#example-pairing-object
 */
export function parseExamplePairing(reference: Cursor): ProcedureExample {
  const node = reference.follow();
  const given = node.items("params").map((item) => item.follow());
  const result = node.get("result").follow();
  return {
    name: node.text("name") ?? "",
    values: Object.fromEntries(given.map((item) => [item.text("name") ?? "", item.object.value])),
    ...(result.object.value === undefined ? {} : { result: result.object.value }),
  };
}
