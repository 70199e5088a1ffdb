import { expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Json } from "../../src/vectors/json.ts";
import type { RecordedRequest, RecordedResponse, RecordedStep, Vector } from "../../src/vectors/vector.ts";
import { failure, request, value, vector } from "../vectors.ts";
import { device, formRequest, nothing, type Rest, rest, textAnswer, vendorToken } from "./vectors.ts";

// Kinds that the vectors' notes speak of, in calls and answers that no line of the file has.

const FORM = "application/x-www-form-urlencoded; charset=utf-8";
const key = { "x-exosite-cik": "c0" };
const data = (one: Omit<Rest, "surface" | "auth">): Rest => ({ surface: "http-data", auth: device, ...one });
const read = (aliases: string[], headers: Record<string, string> = {}): RecordedRequest =>
  request("GET", "/onep:v1/stack/alias", {
    query: aliases.map((alias) => [alias, null]),
    headers: { accept: FORM, ...headers },
  });
const formAnswer = (body: [string, string][], headers: Record<string, string> = {}): RecordedResponse => ({
  status: 200,
  headers: { "content-type": FORM, ...headers },
  bodyKind: "form",
  body,
  rawBody: `${new URLSearchParams(body)}`,
});
const silent: RecordedResponse = { status: 304, headers: {}, bodyKind: "none", body: null };
const poll = (steps: RecordedStep[], headers: Record<string, string | number>, gives: Json): Vector =>
  vector(
    "longPoll",
    { query: { alias: "temp" }, headers },
    { surface: "http-data", auth: device, steps, outcome: value(gives) },
  );
const polled = (since: string | undefined, response: RecordedResponse): RecordedStep => ({
  request: read(["temp"], {
    ...key,
    "request-timeout": "2000",
    ...(since === undefined ? {} : { "if-modified-since": since }),
  }),
  response,
});
const morning = "Fri, 15 Aug 2014 07:38:28 GMT";
const noon = "Fri, 15 Aug 2014 12:00:00 GMT";

test.each([
  [
    "aliases with reserved characters are bare keys",
    rest(
      data({
        operation: "read",
        input: { query: { aliases: ["a=b", "ü/x", "c d"] } },
        sent: read(["a=b", "ü/x", "c d"]),
        answer: formAnswer([
          ["a=b", "1"],
          ["c d", ""],
        ]),
        outcome: value({ "a=b": "1", "c d": "" }),
      }),
    ),
  ],
  [
    "nothing to read",
    rest(
      data({
        operation: "read",
        input: { query: { aliases: ["x"] } },
        sent: read(["x"]),
        answer: { status: 204, headers: {}, bodyKind: "none", body: null },
        outcome: value({}),
      }),
    ),
  ],
  [
    "points of two aliases, with a value that is a number and one that is empty",
    rest(
      data({
        operation: "record",
        input: {
          body: [
            {
              alias: "a b",
              points: [
                [1700000000, 1.5],
                [1700000001, ""],
              ],
            },
            { alias: "c", points: [[1700000000, "é&"]] },
          ],
        },
        sent: formRequest("POST", "/onep:v1/stack/record", [
          ["alias", "a b"],
          ["1700000000", "1.5"],
          ["1700000001", ""],
          ["alias", "c"],
          ["1700000000", "é&"],
        ]),
        ...nothing(204),
      }),
    ),
  ],
  [
    "several times of one alias are refused",
    rest(
      data({
        operation: "record",
        input: {
          body: [
            {
              alias: "a",
              points: [
                [1, "x"],
                [1, "y"],
                [2, "x"],
                [2, "y"],
              ],
            },
          ],
        },
        sent: formRequest("POST", "/onep:v1/stack/record", [
          ["alias", "a"],
          ["1", "x"],
          ["1", "y"],
          ["2", "x"],
          ["2", "y"],
        ]),
        answer: {
          ...formAnswer([
            ["a", "1"],
            ["a", "2"],
          ]),
          status: 409,
        },
        outcome: failure("conflict", 409, { code: null, fields: { refused: { a: [1, 2] } } }),
      }),
    ),
  ],
  [
    "points of an alias that is dots in the path",
    rest(
      data({
        operation: "recordAlias",
        input: { path: { alias: "." }, body: [[1700000000, 1]] },
        sent: formRequest("POST", "/onep:v1/stack/alias/.", [["1700000000", "1"]]),
        ...nothing(204),
      }),
    ),
  ],
  [
    "no point before the end of the wait, from a given time",
    rest(
      data({
        operation: "longPoll",
        input: { query: { alias: "temp" }, headers: { "Request-Timeout": 100, "If-Modified-Since": noon } },
        sent: read(["temp"], { "request-timeout": "100", "if-modified-since": noon }),
        answer: silent,
        outcome: failure("not_modified", 304, { code: null, fields: {} }),
      }),
    ),
  ],
  [
    "loop without a start",
    poll(
      [
        polled(undefined, formAnswer([["temp", "21 °C"]], { "last-modified": morning })),
        polled(morning, silent),
        polled(morning, formAnswer([["temp", ""]], { "last-modified": noon })),
      ],
      { "Request-Timeout": 2000 },
      [{ value: "21 °C", lastModified: morning }, null, { value: "", lastModified: noon }],
    ),
  ],
  [
    "loop that ends in a refusal",
    poll(
      [polled(noon, silent), polled(noon, textAnswer(401, "HTTP/1.1 401 Unauthorized"))],
      { "Request-Timeout": 2000, "If-Modified-Since": noon },
      [null, { kind: "error", error: { class: "authentication", status: 401, code: null } }] as Json,
    ),
  ],
  [
    "content that is made and filled",
    vector(
      "uploadContent",
      {
        upload: {
          model: "m",
          id: "n é",
          meta: "",
          protected: false,
          contentType: "application/json",
          text: "{}",
        },
      } as object,
      {
        surface: "provision",
        auth: vendorToken,
        steps: [
          managed(request("GET", "/provision/manage/content/m/n%20%C3%A9"), textAnswer(404, "no")),
          managed(
            formRequest("POST", "/provision/manage/content/m/", [
              ["id", "n é"],
              ["meta", ""],
            ]),
            nothing(205).answer,
          ),
          managed(
            request("POST", "/provision/manage/content/m/n%20%C3%A9", {
              headers: { "content-type": "application/json" },
              bodyKind: "text",
              body: "{}",
            }),
            nothing(205).answer,
          ),
        ],
        outcome: value(null),
      },
    ),
  ],
  [
    "download that is cut off in its last part",
    vector("downloadContent", { path: { model: "m", id: "f" }, chunkSize: 2 } as object, {
      surface: "provision",
      auth: vendorToken,
      steps: [part("bytes=0-1", "AAE=", "bytes 0-1/3"), part("bytes=2-3", "Ag==", "bytes 2-2/3")],
      outcome: value({ base64: "AAEC" }),
    }),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], exosite);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});

function managed(sent: RecordedRequest, response: RecordedResponse): RecordedStep {
  return { request: { ...sent, headers: { ...sent.headers, "x-exosite-token": "t0" } }, response };
}

function part(range: string, body: string, contentRange: string): RecordedStep {
  const sent = request("GET", "/provision/manage/content/m/f", {
    query: [["download", "true"]],
    headers: { range },
  });
  const headers = { "content-type": "application/octet-stream", "content-range": contentRange };
  return managed(sent, { status: 206, headers, bodyKind: "bytes", body });
}
