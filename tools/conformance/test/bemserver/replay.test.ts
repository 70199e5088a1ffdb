import { beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { platform as bemserver } from "../../src/platforms/bemserver/platform.ts";
import type { ReplayResult } from "../../src/replay/replay-vector.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { summarize } from "../../src/report/summarize.ts";
import { loadVectors } from "../../src/vectors/load-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { breakMethods } from "../break-methods.ts";
import { breakPlatform, type Fault } from "../break-platform.ts";

let vectors: Vector[];

beforeAll(async () => {
  const [file] = await loadVectors(readOptions([]).vectors, "bemserver");
  vectors = file?.vectors ?? [];
});

test("our client does what is right in every recorded exchange", async () => {
  const results = await replayVectors(vectors, bemserver);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  expect(summarize("bemserver", results, bemserver.unmappedBound)).toMatchObject({ differ: 0, passed: true });
});

test("where the vectors say that the official client is wrong, a rule says what we make of it", async () => {
  const faulty = vectors.filter((vector) => vector.peerBug);
  const results = await replayVectors(faulty, bemserver);
  const silent = results.filter((result) => result.rules.length === 0 && result.unmapped === undefined);
  expect(silent.map((result) => result.id)).toEqual([]);
});

test("every vector is replayed by what it says, not by its id", async () => {
  const renamed = vectors.map((vector, index) => ({ ...vector, id: `renamed ${index}` }));
  const results = await replayVectors(renamed, bemserver);
  expect(summarize("bemserver", results, bemserver.unmappedBound)).toMatchObject({ differ: 0, passed: true });
});

describe("a broken client", () => {
  const url = (from: RegExp | string, to: string): Fault => ({
    request: (request) => new Request(request.url.replace(from, to), request),
  });
  const header = (name: string, value?: string): Fault => ({
    request(request) {
      if (value === undefined) {
        request.headers.delete(name);
      } else {
        request.headers.set(name, value);
      }
      return request;
    },
  });
  const body = (change: (text: string) => string): Fault => ({
    async request(request) {
      const text = await request.clone().text();
      return text.startsWith("{") ? new Request(request, { body: change(text) }) : request;
    },
  });
  const answer = (change: (text: string) => string): Fault => ({
    async response(response) {
      const text = await response.text();
      return text === "" ? response : new Response(change(text), response);
    },
  });
  const rejected = (change: (error: Record<string, unknown>) => void): Fault => ({
    client: (client) =>
      breakMethods(client, (error) => {
        change(error as Record<string, unknown>);
        throw error;
      }),
  });
  const member = (name: string, value: unknown): Fault =>
    rejected((error) => Object.defineProperty(error, name, { value, configurable: true }));

  test.each([
    ["wrong query name", url("campaign_id=", "campaignId="), /request\[0\]\.query\.campaign(_id|Id)$/],
    ["lost query", url(/\?.*/, ""), /request\[0\]\.query\./],
    ["list that repeats its name", url("%2C", "&sort="), /query\.sort$/],
    ["commas where the name is repeated", url("&timeseries=", "%2C"), /query\.timeseries$/],
    ["capital booleans", url("=false", "=False"), /query\.is_/],
    ["plus sign that is not encoded", url("%2B", "+"), /query\./],
    ["no slash at the end", url(/\/(\?|$)/, "$1"), /request\[0\]\.path$/],
    ["path value that is not encoded", url("%2F", "/"), /request\[0\]\.path$/],
    ["path value that is encoded twice", url(/%2F/, "%252F"), /request\[0\]\.path$/],
    ["lost If-Match", header("if-match"), /headers\.if-match$/],
    ["lost If-None-Match", header("if-none-match"), /headers\.if-none-match$/],
    ["ETag without quotes", { request: (request) => unquoted(request) }, /headers\.if-match$/],
    ["lost credential", header("authorization"), /headers\.authorization$/],
    [
      "credential everywhere",
      header("authorization", "Bearer fake-access-token-ada-1"),
      /headers\.authorization$/,
    ],
    ["any type accepted", header("accept", "*/*"), /headers\.accept$/],
    ["charset of CSV", header("content-type", "text/csv; charset=utf-8"), /headers\.content-type$/],
    [
      "changed body value",
      body((text) => text.replace('"name":"', '"name":"x')),
      /request\[\d\]\.body\.name$/,
    ],
    ["lost body member", body((text) => text.replace(/"name":"[^"]*",/, "")), /request\[\d\]\.body\.name$/],
    [
      "number as text",
      body((text) => text.replace(/_id":(\d+)/, '_id":"$1"')),
      /request\[\d\]\.body\.\w+_id$/,
    ],
    ["request sent twice", { times: 2 }, /request\[1\]$/],
    ["lost field of an answer", answer((text) => text.replace('"id":', '"no":')), /outcome\.value.*\.id$/],
    [
      "lost message of an error",
      answer((text) => text.replace('"message":', '"no":')),
      /error\.(message|fields\._general)$/,
    ],
    ["lost fields of an error", member("fields", {}), /error\.fields\./],
    ["lost code", member("code", undefined), /error\.code$/],
    ["wrong status", member("status", 418), /error\.status$/],
    ["wrong class", member("name", "ApiError"), /error\.class$/],
    ["swallowed error", { client: (client) => breakMethods(client, () => undefined) }, /outcome$/],
    ["error instead of a value", { outcome: () => ({ kind: "error", error: new Error("x") }) }, /outcome$/],
    ["lost ETag", { outcome: (observed) => ({ ...observed, etag: undefined }) }, /outcome\.etag$/],
    [
      "lost paging data",
      { outcome: (observed) => ({ ...observed, pagination: undefined }) },
      /outcome\.pagination$/,
    ],
    ["null instead of nothing", { outcome: (observed) => nulled(observed) }, /outcome\.value$/],
  ] as [string, Fault, RegExp][])("is found: %s", async (_, fault, where) => {
    const results: ReplayResult[] = await replayVectors(sample(), breakPlatform(bemserver, fault));
    const found = results.flatMap((result) => result.differences.map((difference) => difference.where));
    expect(found.filter((one) => where.test(one)).length).toBeGreaterThan(0);
  });
});

function unquoted(request: Request): Request {
  const tag = request.headers.get("if-match");
  if (tag !== null) {
    request.headers.set("if-match", tag.replaceAll('"', ""));
  }
  return request;
}

function nulled(observed: Parameters<NonNullable<Fault["outcome"]>>[0]): typeof observed {
  return observed.kind === "value" && observed.value === undefined ? { ...observed, value: null } : observed;
}

/** Two vectors of every kind: enough to meet each fault, few enough for a fault each. */
function sample(): Vector[] {
  const seen = new Map<string, number>();
  return vectors.filter((vector) => {
    const kind = [...(vector.tags ?? []), vector.auth.kind].join(" ");
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= 2 && vector.outcome.error?.class !== "timeout";
  });
}
