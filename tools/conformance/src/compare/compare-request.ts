import type { Difference } from "../report/difference.ts";
import type { ExpectedRequest } from "../scenario/scenario.ts";
import type { CapturedRequest } from "../transport/captured-request.ts";
import { compareBody } from "./compare-body.ts";
import { compareHeaders } from "./compare-headers.ts";
import { compareJson } from "./compare-json.ts";
import { comparePath } from "./compare-path.ts";
import { compareQuery } from "./compare-query.ts";
import { plainWire, type Wire } from "./wire.ts";

/** Compares a request that our client sent with the one that is right. */
export async function compareRequest(
  expected: ExpectedRequest,
  actual: CapturedRequest,
  wire: Wire = plainWire,
): Promise<Difference[]> {
  const { host } = new URL(actual.origin);
  return [
    ...compareJson(expected.method, actual.method, "method"),
    ...(expected.host === undefined ? [] : compareJson(expected.host, host, "host")),
    ...comparePath(expected.path, actual.path),
    ...compareQuery(expected.query, actual.query),
    ...compareHeaders(expected.headers, actual.headers, wire),
    ...(wire.compareBody?.(expected, actual.body) ??
      (await compareBody(expected, actual.body, actual.headers.get("content-type")))),
  ];
}
