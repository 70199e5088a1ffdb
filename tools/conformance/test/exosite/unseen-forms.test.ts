import { expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { request, response, value, vector } from "../vectors.ts";
import { type RpcCall, rest, rpc, textAnswer, userToken, vendorToken } from "./vectors.ts";

// The same call may be written in several ways, and the same answer taken apart in several.

const SELF = { alias: "" };
const call = (procedure: string, args: JsonObject, wire: Json[]): RpcCall => ({ procedure, args, wire });
const done = (one: RpcCall): Vector => rpc([one], response(200, [{ id: 0, status: "ok" }]), value(null));
const reads = Array.from({ length: 40 }, (_, index) =>
  call("read", { resource: `r${index}`, options: {} }, [`r${index}`, {}]),
);

test.each([
  ["options that say nothing", done(call("write", { resource: "r1", value: 1, options: {} }, ["r1", 1]))],
  ["no options", done(call("write", { resource: "r1", value: 1, options: null }, ["r1", 1]))],
  ["caller left out", done(call("unmap", { kind: "alias", alias: "a" }, [SELF, "alias", "a"]))],
  [
    "caller where there is no place for one",
    done(call("create", { parent: SELF, type: "dataport", description: {} }, ["dataport", {}])),
  ],
  ["constant left out", done(call("map", { resource: "r1", alias: "a" }, ["alias", "r1", "a"]))],
  [
    "more calls than ours would put into a request",
    rpc(
      reads,
      response(200, reads.map((_, id) => ({ id, status: "ok", result: [[id, id]] })) as Json),
      value(reads.map((_, id) => value([[id, id]])) as unknown as Json),
    ),
  ],
  [
    "one row of a list, with names",
    csv("activated,r1,é\n", { status: "activated", rid: "r1", extra: "é" }, "getSerialNumber"),
  ],
  ["last page, by its mark", page({ items: [{ id: "2" }], next: null })],
  ["one value with a line end", csv("r1\n", [["r1"]], "enableSerialNumber", "POST")],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], exosite);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});

test("a page that is not the last is no last page", async () => {
  const more = page({ items: [{ id: "2" }], next: null }, '<https://x.test/?offset=2&limit=1>; rel="next"');
  const [result] = await replayVectors([more], exosite);
  expect(result?.differences.map(({ where }) => where)).toContain("request[1]");
});

test.each([
  ["options that say something", call("write", { resource: "r1", value: 1, options: { a: 1 } }, ["r1", 1])],
  ["as somebody else", call("create", { parent: "r1", type: "dataport", description: {} }, ["dataport", {}])],
])("there is no place for: %s", async (_, one) => {
  const [result] = await replayVectors([done(one)], exosite);
  expect(result?.differences.map(({ where }) => where)).toEqual(["call"]);
});

test("a vector that cannot be read differs by itself", async () => {
  const strange = vector("read", { calls: [{}] } as object, { surface: "rpc", steps: {} as never });
  const good = done(call("drop", { resource: "r1" }, ["r1"]));
  const results = await replayVectors([strange, good], exosite);
  expect(results.map((one) => one.differences.map(({ where }) => where))).toEqual([["replay"], []]);
});

/** A part of a list, with the mark of the one before it. */
function page(outcome: Json, link = '<https://x.test/?offset=0&limit=1>; rel="previous"'): Vector {
  return rest({
    surface: "portals",
    auth: userToken,
    operation: "getGroups",
    input: { path: { ids: ["1", "2"] }, query: { limit: 1, offset: 1 } },
    sent: request("GET", "/api/portals/v1/users/_this/groups/[1,2]", {
      query: [
        ["limit", "1"],
        ["offset", "1"],
      ],
    }),
    answer: response(206, [{ id: "2" }], { link }),
    outcome: value(outcome),
  });
}

function csv(text: string, parsed: Json, operation: string, method = "GET"): Vector {
  const body = { enable: "true", owner: "o1" };
  const sent = request(method, "/provision/manage/model/m/1");
  return rest({
    surface: "provision",
    auth: vendorToken,
    operation,
    input: { path: { model: "m", sn: "1" }, ...(method === "POST" && { body }) },
    sent:
      method === "GET"
        ? sent
        : {
            ...sent,
            headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
            bodyKind: "form",
            body: Object.entries(body),
          },
    answer: textAnswer(200, text, "text/csv"),
    outcome: { kind: "value", value: text, parsed },
  });
}
