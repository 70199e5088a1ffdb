import { beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { platform as vrm } from "../../src/platforms/vrm/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { summarize } from "../../src/report/summarize.ts";
import { loadVectors } from "../../src/vectors/load-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import type { Fault } from "../break-platform.ts";
import {
  answer,
  body,
  header,
  member,
  outcome,
  swallowed,
  twoOfEach,
  url,
  valued,
  whereItDiffers,
} from "../faults.ts";

let vectors: Vector[];

beforeAll(async () => {
  const [file] = await loadVectors(readOptions([]).vectors, "vrm");
  vectors = file?.vectors ?? [];
});

test("our client does what is right in every recorded exchange, whatever its id", async () => {
  const renamed = vectors.map((vector, index) => ({ ...vector, id: `renamed ${index}` }));
  const results = await replayVectors(renamed, vrm);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  expect(summarize("vrm", results, vrm.unmappedBound)).toMatchObject({
    differ: 0,
    passed: true,
    unmapped: 0,
  });
});

type Normalized = { value?: unknown; normalized: { series: Record<string, object[]>; totals?: object } };

/** Changes the points that a client makes of an answer. */
function normalized(change: (given: Normalized["normalized"]) => object): Fault {
  return valued((value) => {
    const { normalized: given } = Object(value) as Partial<Normalized>;
    return given?.series === undefined ? value : { ...(value as object), normalized: change(given) };
  });
}

describe("a broken client", () => {
  const points = (change: (point: object) => object): Fault =>
    normalized(({ series, ...rest }) => ({
      ...rest,
      series: Object.fromEntries(Object.entries(series).map(([code, list]) => [code, list.map(change)])),
    }));

  test.each([
    [
      "access token as a bearer token",
      header("x-authorization", (value) => value.replace("Token", "Bearer")),
      /headers\.x-authorization$/,
    ],
    [
      "bearer token as an access token",
      header("x-authorization", (value) => value.replace("Bearer", "Token")),
      /headers\.x-authorization$/,
    ],
    ["token in the usual header", header("authorization", () => "Token x"), /headers\.authorization$/],
    [
      "token where none is wanted",
      header("x-authorization", (value) => value || "Token x"),
      /headers\.x-authorization$/,
    ],
    ["lost content type", header("content-type", () => "text/plain"), /headers\.content-type$/],
    ["brackets lost", url(/%5B%5D=/g, "="), /query\.\w+(\[\])?$/],
    ["list in one value", url(/&attributeCodes%5B%5D=(?=\w+&|\w+$)/, ","), /query\./],
    ["parameter under another name", url(/([?&])type=/, "$1datatype="), /query\.(data)?type$/],
    ["parameter that nobody gave", url(/\/stats\?/, "/stats?interval=15mins&"), /query\.interval$/],
    ["milliseconds", url(/(start|end)=(\d{10})\b/g, "$1=$2000"), /query\.(start|end)$/],
    ["times as text", url(/(start|end)=\d{10}\b/g, "$1=2026-01-01"), /query\.(start|end)$/],
    ["windows that overlap", url(/start=(\d+)/, (_, at) => `start=${Number(at) - 1}`), /query\.start$/],
    ["page that is left out", url("page=2", "page=3"), /query\.page$/],
    ["first page again", url(/page=\d/, "page=1"), /query\.page$/],
    ["slash at the end", url(/(\?|$)/, "/$1"), /request\[\d\]\.path$/],
    ["query that is encoded twice", url(/%(?!5[BD])/g, "%25"), /query\./],
    ["number as text", body(/^\{/, (text) => text.replace(/:(\d+)/, ':"$1"')), /body\.\w+/],
    ["lost member of a body", body(/^\{/, (text) => text.replace(/"\w+":"[^"]*",?/, "")), /body\.\w+/],
    [
      "date that is sent as text",
      body(/"expiry":/, (text) => text.replace(/"expiry":\d+/, '"expiry":"2030-01-01"')),
      /body\.expiry$/,
    ],
    ["deletion without its body", body(/^\{"tag"/, () => "{}"), /body\.(tag|source)$/],
    ["another host", url("https://betavrmapi", "https://vrmapi"), /host$/],
    ["request sent twice", { times: 2 }, /request\[\d\]$/],
    [
      "no repetition",
      { response: (response) => (response.status === 429 ? new Response(null, { status: 400 }) : response) },
      /request\[1\]$|error\.class$/,
    ],
    ["repetition too early", { response: withoutRetryAfter }, /pause$/],
    ["lost time to wait", { response: withoutRetryAfter }, /error\.retryAfterSeconds$/],
    ["swallowed error", swallowed, /^outcome$/],
    ["wrong class", member("name", "ApiError"), /error\.class$/],
    ["wrong status", member("status", 418), /error\.status$/],
    ["lost code", member("code", undefined), /error\.code$/],
    ["lost fields", member("fields", {}), /error\.fields\./],
    ["lost messages", member("message", "It failed."), /error\.message$/],
    [
      "refusal that is taken for an answer",
      answer((text) => text.replace('"success":false', '"success":true')),
      /^outcome$/,
    ],
    ["lost member of an answer", answer((text) => text.replace('"success":', '"ok":')), /outcome\.value/],
    [
      "answer that is taken apart",
      valued((value) => (Object(value) as { records?: unknown }).records ?? value),
      /outcome\.value/,
    ],
    [
      "lost part of a list",
      valued((value) => (Array.isArray(value) ? value.slice(1) : value)),
      /outcome\.value/,
    ],
    [
      "points a thousand times too early",
      points((point) => ({ ...point, at: "1970-01-21T12:18:43.200Z" })),
      /normalized\.series.*at$/,
    ],
    [
      "lowest value in the place of the mean",
      points((point) => ({ ...point, value: (point as { min: unknown }).min })),
      /normalized\.series.*value$/,
    ],
    ["lost highest value", points((point) => ({ ...point, max: null })), /normalized\.series.*max$/],
    [
      "code without data that is left out",
      normalized((given) => ({
        ...given,
        series: Object.fromEntries(Object.entries(given.series).filter(([, list]) => list.length > 0)),
      })),
      /normalized\.series\.\w+$/,
    ],
    [
      "totals that are not summed",
      normalized((given) => ({ ...given, totals: {} })),
      /normalized\.totals\.\w+$/,
    ],
    [
      "file that stays in its text",
      valued((value) => ({ ...Object(value), decoded: (Object(value) as { value?: unknown }).value })),
      /decoded$/,
    ],
    [
      "bytes as text",
      outcome((observed) =>
        observed.kind === "value" && observed.value instanceof Uint8Array
          ? { ...observed, value: "PK" }
          : observed,
      ),
      /outcome\.value$/,
    ],
    [
      "lost paging data",
      outcome((observed) => (observed.kind === "value" ? { ...observed, pagination: undefined } : observed)),
      /outcome\.pagination$/,
    ],
  ] as [string, Fault, RegExp][])("is found: %s", async (name, fault, where) => {
    // Pauses are real ones.
    const quick = twoOfEach(vectors).filter((one) => name.includes("repetition") || !isPaused(one));
    const page = vectors.filter(({ operation, steps }) => /diagnostics_get$/.test(operation) && !steps);
    const found = await whereItDiffers([...quick, ...page], vrm, fault);
    expect(found.filter((one) => where.test(one)).length, found.slice(0, 20).join()).toBeGreaterThan(0);
  });
});

function withoutRetryAfter(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("retry-after");
  const { status } = response;
  return new Response(response.body, { status, headers });
}

function isPaused({ steps = [] }: Vector): boolean {
  return steps.some(({ response }) => response?.headers["retry-after"] !== undefined);
}
