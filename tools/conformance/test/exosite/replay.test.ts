import { beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
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
  swallowed,
  twoOfEach,
  url,
  valued,
  whereItDiffers,
} from "../faults.ts";

let vectors: Vector[];

beforeAll(async () => {
  const [file] = await loadVectors(readOptions([]).vectors, "exosite");
  vectors = file?.vectors ?? [];
});

test("our client does what is right in every recorded exchange, whatever its id", async () => {
  const renamed = vectors.map((vector, index) => ({ ...vector, id: `renamed ${index}` }));
  const results = await replayVectors(renamed, exosite);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  expect(summarize("exosite", results, exosite.unmappedBound)).toMatchObject({ differ: 0, passed: true });
});

/** Changes the calls of a request by JSON-RPC. */
function calls(change: (call: { id?: number; arguments: unknown[] }, index: number) => object): Fault {
  return body(/"calls":/, (text) => {
    const given = JSON.parse(text);
    return JSON.stringify({ ...given, calls: given.calls.map(change) });
  });
}

describe("a broken client", () => {
  const form = (change: (pairs: string[]) => string[]): Fault =>
    body(/^[^{[<]*=/, (text) => change(text.split("&")).join("&"));

  test.each([
    [
      "key under another name",
      body(/"cik"/, (text) => text.replace('"cik"', '"key"')),
      /body\.auth\.(cik|key)$/,
    ],
    [
      "as nobody in particular",
      body(/"calls"/, (text) => text.replace(/,"(client|resource)_id":"\w+"/, "")),
      /body\.auth\.\w+_id$/,
    ],
    ["calls without ids", calls(({ id: _, ...call }) => call), /body\.calls\[0\]\.hasId$/],
    ["one id for all calls", calls((call) => ({ ...call, id: 0 })), /body\.ids$/],
    [
      "answer for a call that wants none",
      calls((call, index) => ({ ...call, id: call.id ?? index })),
      /body\.calls\[\d\]\.hasId$/,
    ],
    [
      "arguments in another order",
      calls((call) => ({ ...call, arguments: call.arguments.toReversed() })),
      /body\.calls\[\d\]\.args/,
    ],
    [
      "no options where they must be",
      calls((call) => ({ ...call, arguments: call.arguments.slice(0, 1) })),
      /body\.calls\[\d\]\.args\[1\]/,
    ],
    [
      "members that are not documented",
      calls((call) => ({ ...call, version: 1 })),
      /body\.calls\[0\]\.version$/,
    ],
    ["calls in another order", body(/"calls"/, reversed), /body\.calls\[0\]/],
    ["calls in a request of their own", body(/"calls"/, firstOnly), /body\.calls\[1\]$/],
    [
      "milliseconds",
      body(/"calls"/, (text) => text.replace(/\b1[67]\d{8}\b/g, "$&000")),
      /body\.calls\[\d\]\.args/,
    ],
    ["swallowed error", swallowed, /^outcome(\[\d\])*$/],
    ["wrong status word", member("status", "fail"), /error\.(code|status)$/],
    ["lost points that were refused", member("failures", []), /error\.fields\.(failures|result)$/],
    ["lost message", member("reason", undefined), /error\.fields\.(error|message)/],
    ["lost context", member("context", undefined), /error\.fields\..*context$/],
    ["wrong class", member("name", "Error"), /error\.class$/],
    ["answers by position", answer((text) => text.replace(/"id":(\d)/g, '"id":1$1')), /^outcome/],
    ["lost point", valued((value) => (Array.isArray(value) ? value.slice(1) : value)), /^outcome.*value/],
    ["null instead of nothing", valued((value) => value ?? null), /^outcome.*value$/],

    ["form in another order", form((pairs) => pairs.toReversed()), /body\[0\]\[0\]$/],
    [
      "form with JSON in it",
      form((pairs) => pairs.map((pair) => pair.replace("=", "=%22"))),
      /body\[0\]\[1\]$/,
    ],
    ["brackets lost", form((pairs) => pairs.map((pair) => pair.replace("%5B%5D", ""))), /body\[\d\]\[0\]$/],
    [
      "documented flag under another name",
      form((pairs) => pairs.map((pair) => pair.replace("delete=", "remove="))),
      /body\[\d\]\[0\]$/,
    ],
    [
      "list instead of repetition",
      body(/options/, (text) => text.replace(/&options%5B%5D=/g, ",")),
      /body\[\d\]/,
    ],
    ["bare key with a value", url(/\?(\w+)$/, "?$1="), /query\.\w+$/],
    ["lost flag", url(/[?&]NoPermissions/, ""), /query\.NoPermissions$/],
    ["lost query", url(/\?.*/, ""), /query\./],
    ["path value that is encoded twice", url(/%25|%2F/, "%252F"), /request\[\d\]\.path$/],
    ["path value that is not encoded", url("%2F", "/"), /request\[\d\]\.path$/],
    ["list of ids without brackets", url(/\[|%5B/, ""), /request\[\d\]\.path$/],
    ["lost key", header("x-exosite-cik", () => undefined), /headers\.x-exosite-cik$/],
    ["lost token", header("x-exosite-token", () => undefined), /headers\.x-exosite-token$/],
    [
      "empty key beside the token",
      header("x-exosite-cik", (value) => value || "none"),
      /headers\.x-exosite-cik$/,
    ],
    ["lost login", header("authorization", () => undefined), /headers\.authorization$/],
    [
      "credentials in another charset",
      header("authorization", (value) => value.replace("Basic w7", "Basic /H")),
      /headers\.authorization$/,
    ],
    [
      "token with its quotes",
      header("authorization", (value) => value.replace(/^Token (.*)/, 'Token "$1"')),
      /headers\.authorization$/,
    ],
    ["lost vendor", header("x-exosite-vendor", () => undefined), /headers\.x-exosite-vendor$/],
    ["lost content type", header("content-type", () => "text/plain"), /headers\.content-type$/],
    ["wrong range", header("range", (value) => value && `${value}0`), /headers\.range$/],
    ["lost time-out", header("request-timeout", () => undefined), /headers\.request-timeout$/],
    [
      "wait from the beginning",
      header("if-modified-since", (value) => value && "0"),
      /headers\.if-modified-since$/,
    ],
    ["request sent twice", { times: 2 }, /request\[\d\]$/],
    ["columns that are shifted", answer((text) => text.replaceAll(",", ",x,")), /outcome\.value/],
    ["lost line", answer((text) => text.replace(/^[^\n{[]*\n/, "")), /outcome\.value/],
    [
      "bytes as text",
      valued((value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value)),
      /outcome\.value/,
    ],
    [
      "lost part of a list",
      valued((value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
      /outcome\.value/,
    ],
    ["lost body of an error", member("body", undefined), /error\.fields\.body/],
    ["lost points of a conflict", member("fields", {}), /error\.fields\.refused/],
  ] as [string, Fault, RegExp][])("is found: %s", async (_, fault, where) => {
    const found = await whereItDiffers(twoOfEach(vectors), exosite, fault);
    expect(found.filter((one) => where.test(one)).length, found.slice(0, 20).join()).toBeGreaterThan(0);
  });
});

function reversed(text: string): string {
  const given = JSON.parse(text);
  return JSON.stringify({ ...given, calls: given.calls.toReversed() });
}

function firstOnly(text: string): string {
  const given = JSON.parse(text);
  return JSON.stringify({ ...given, calls: given.calls.slice(0, 1) });
}
