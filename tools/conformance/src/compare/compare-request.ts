import type { Difference } from "../report/difference.ts";
import type { ExpectedRequest } from "../scenario/scenario.ts";
import type { CapturedRequest } from "../transport/captured-request.ts";
import { compareBody } from "./compare-body.ts";
import { compareHeaders } from "./compare-headers.ts";
import { comparePath } from "./compare-path.ts";
import { compareQuery } from "./compare-query.ts";

/** Compares a request that our client sent with the one that is right. */
export async function compareRequest(
  expected: ExpectedRequest,
  actual: CapturedRequest,
): Promise<Difference[]> {
  const method = { where: "method", expected: expected.method, actual: actual.method };
  return [
    ...(method.expected === method.actual ? [] : [method]),
    ...comparePath(expected.path, actual.path),
    ...compareQuery(expected.query, actual.query),
    ...compareHeaders(expected.headers, actual.headers),
    ...(await compareBody(expected, actual.body, actual.headers.get("content-type"))),
  ];
}
