import { operations as rpcOperations } from "@busbar/exosite/rpc/operations";
import { describe, expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { expandPath } from "../../src/scenario/expand-path.ts";
import { isFilledIn, type Operation } from "../../src/scenario/operation.ts";
import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type { BodyKind, RecordedRequest, VectorCall } from "../../src/vectors/vector.ts";
import { failure, response, value } from "../vectors.ts";
import { device, rest, rpc, userToken, vendorToken } from "./vectors.ts";

// A vector that nobody has seen names an operation, a surface and what was given: that has to be enough for each.

const auths: Readonly<Record<string, typeof device>> = {
  provision: vendorToken,
  "http-data": device,
  portals: userToken,
};

/** Form bodies that are lists of points. */
const POINTS: Readonly<Record<string, { given: Json; sent: Json }>> = {
  record: {
    given: [{ alias: "é", points: [[1, "a"]] }] as Json,
    sent: [
      ["alias", "é"],
      ["1", "a"],
    ],
  },
  recordAlias: { given: [[1, "a"]], sent: [["1", "a"]] },
};

const cases = exosite.operations.flatMap((operation) =>
  [operation.conformanceId ?? []].flat().map((id): [string, Operation] => [id, operation]),
);

describe("over HTTP", () => {
  test("there are all of them", () => {
    const ids = new Set(cases.map(([id]) => id));
    const count = (surface: string) => [...ids].filter((id) => id.startsWith(`${surface}:`)).length;
    expect(["provision", "http-data", "portals"].map(count)).toEqual([67, 12, 106]);
  });

  test.each(cases)("%s", async (id, operation) => {
    const [surface = "", name = ""] = id.split(":");
    const { input, sent } = callOf(operation, name);
    const auth = auths[surface] ?? userToken;
    const answer = { status: 500, headers: {}, bodyKind: "none" as const, body: null };
    const made = { surface, auth, operation: name, input, answer, outcome: failure("server", 500) };
    // Where the flag stands in a form is the specification's to say.
    const either = [
      sent,
      { ...sent, body: Array.isArray(sent.body) ? sent.body.toReversed() : (sent.body ?? null) },
    ];
    const results = await replayVectors(
      either.map((one) => rest({ ...made, sent: one })),
      exosite,
    );
    // Who may call it is not what this is about.
    const differences = results.map((result) =>
      result.differences.filter(({ where }) => !/headers\.(authorization|x-exosite)/.test(where)),
    );
    expect(differences).toContainEqual([]);
    expect(results[0]?.unmapped).toBeUndefined();
  });
});

describe("by JSON-RPC", () => {
  const sample = (name: string): Json => (/time$/.test(name) ? 1 : name === "entries" ? [] : `${name} é`);

  test.each(rpcOperations.map((one) => [one.id, one] as const))("%s", async (_, operation) => {
    const args = Object.fromEntries(
      operation.arguments.map(({ name, const: constant, default: none }): [string, Json] => [
        name,
        (constant ?? none ?? sample(name)) as Json,
      ]),
    );
    const call = { procedure: operation.procedure, args, wire: Object.values(args) };
    const wait = operation.procedure === "wait";
    const vector = rpc(
      [call],
      response(200, [{ id: 0, status: "ok", ...(wait && { result: [] }) }]),
      value(wait ? [] : null),
    );
    const [result] = await replayVectors([vector], exosite);
    expect(result).toMatchObject({ differences: [] });
    expect(result?.unmapped).toBeUndefined();
  });
});

/** What a caller gives, and what leaves. */
function callOf(operation: Operation, name: string): { input: VectorCall; sent: RecordedRequest } {
  const { httpMethod: method, parameters } = operation;
  const path = Object.fromEntries(operation.arguments.path.map((key): [string, Json] => [key, "a é"]));
  const inQuery = parameters.filter((one) => one.in === "query" && one.required);
  const aliases = inQuery.some((one) => /alias/.test(one.name));
  const query: JsonObject = Object.fromEntries(
    inQuery.map((one): [string, Json] => [one.name, one.const ?? (one.name === "aliases" ? ["é"] : "é")]),
  );
  const inHeader = parameters.filter((one) => one.in === "header" && one.required && !isFilledIn(one));
  const headers = Object.fromEntries(inHeader.map((one): [string, number] => [one.name, 1000]));
  const body = bodyOf(operation, name);
  const sentHeaders = {
    ...(aliases && { accept: "application/x-www-form-urlencoded; charset=utf-8" }),
    ...Object.fromEntries(inHeader.map((one) => [one.name.toLowerCase(), "1000"])),
    ...body?.headers,
  };
  return {
    input: { path, query, headers: { ...headers, ...body?.typed }, ...(body && { body: body.given }) },
    sent: {
      method,
      path: expandPath(operation.path, path),
      query: inQuery.map((one): [string, string | null] =>
        aliases ? ["é", null] : [one.name, one.const === true ? null : String(query[one.name])],
      ),
      headers: sentHeaders,
      bodyKind: body?.kind ?? "none",
      body: body?.sent ?? null,
    },
  };
}

/** A body as its caller gives it, and as it leaves. */
interface SentBody {
  given: Json;
  kind: BodyKind;
  sent: Json;
  headers: Record<string, string>;
  /** Where any type will do, the caller says which it is. */
  typed?: Record<string, string>;
}

function bodyOf({ arguments: takes, request }: Operation, name: string): SentBody | undefined {
  const { mediaType = "", constants } = request ?? {};
  const flags = constants as JsonObject | undefined;
  const headers = { "content-type": mediaType };
  if (mediaType === "") {
    return undefined;
  }
  if (mediaType.startsWith("multipart/")) {
    const part = { filename: "é.png", contentType: "image/png", text: "é" };
    return { given: { myfile: part }, kind: "multipart", sent: [{ name: "myfile", ...part }], headers };
  }
  if (/form-urlencoded/.test(mediaType)) {
    const given: JsonObject = { ...flags, ...(takes.body && { "x[]": "é&" }) };
    const sent = Object.entries(given).map(([key, one]): Json => [key, String(one)]);
    return { kind: "form", headers, ...(POINTS[name] ?? { given, sent }) };
  }
  if (/json|javascript/.test(mediaType)) {
    const given = { é: [1, null], ...flags };
    return { given, kind: "json", sent: given, headers };
  }
  if (/csv|plain/.test(mediaType)) {
    return { given: "A1,é\n", kind: "text", sent: "A1,é\n", headers };
  }
  const type = "application/octet-stream";
  const typed = { "Content-Type": type };
  return { given: { base64: "AAH/" }, kind: "bytes", sent: "AAH/", headers: { "content-type": type }, typed };
}
