import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import { ConfigError, ExositeRpc } from "../src/index.ts";
import { answering } from "./support/answers.ts";
import { answer, keys, stub } from "./support/stub.ts";

/** One test for each habit of the platform that would catch who does not know it, and for each fault of its other clients. */

const temperature = { alias: "temperature" };
const form = "application/x-www-form-urlencoded; charset=utf-8";

describe("answers to calls", () => {
  /** The RPC interface, whose platform answers a request with this. */
  const answered = (value: unknown) =>
    new ExositeRpc({ cik: keys.cik, retry: false, fetch: async () => json(value) });

  test("in another order than asked, they go by their ids", async () => {
    const rpc = answered([
      { id: 1, status: "ok", result: [[2, "second"]] },
      { id: 0, status: "ok", result: [[1, "first"]] },
    ]);
    expect(await Promise.all([rpc.read("a"), rpc.read("b")])).toEqual([[[1, "first"]], [[2, "second"]]]);
  });

  test("none at all is an error of each call, not of the program", async () => {
    expect(await failure(answered([]).read(temperature))).toMatchObject({ operation: "rpc.read" });
  });

  test("a failure of the whole comes with 200: it is the error of its code", async () => {
    const error = { code: 401, message: "Invalid", context: "auth" };
    expect(await failure(answered({ error }).read(temperature))).toMatchObject({
      name: "AuthenticationError",
      status: 200,
    });
  });

  test.each([
    ["in `status`", { status: [[1, "invalid"]] }],
    ["in `result`, beside ok", { status: "ok", result: [[1, "invalid"]] }],
  ])("points of recordBatch that were refused stand %s", async (_, reply) => {
    const { rpc } = answering({ recordbatch: () => reply });
    expect(await failure(rpc.recordBatch(temperature, [[1, "a"]]))).toMatchObject({
      name: "RpcError",
      failures: [[1, "invalid"]],
    });
  });

  test("why a call failed is kept: status, reason and context", async () => {
    const { rpc } = answering({
      read: () => ({ status: "restricted", error: { code: 401, message: "No", context: "resource" } }),
    });
    expect(await failure(rpc.read(temperature))).toMatchObject({
      status: "restricted",
      reason: "No",
      context: "resource",
    });
  });

  test("an item that failed fails no other of its request", async () => {
    const { rpc } = answering({
      read: ({ args }) => (args[0] === "no" ? { status: "invalid" } : { result: [] }),
    });
    const [no, yes] = await Promise.allSettled([rpc.read("no"), rpc.read("yes")]);
    expect([no?.status, yes?.status]).toEqual(["rejected", "fulfilled"]);
  });
});

describe("requests", () => {
  test("a `wait` holds no other call up", async () => {
    const { rpc, requests } = answering({ wait: () => ({ result: [1, "a"] }) });
    await Promise.all([rpc.wait(temperature, { since: 0 }), rpc.read(temperature)]);
    expect(requests).toHaveLength(2);
  });

  test("headers of one client are not those of another", async () => {
    const first = stub(answer("1"), { ...keys, headers: { "X-Trace": "first" } });
    const second = stub(answer("1"));
    await first.exosite.data.getTimestamp();
    await second.exosite.data.getTimestamp();
    expect(second.sent[0]?.headers).not.toHaveProperty("x-trace");
  });

  test("milliseconds where seconds are meant are refused before they are sent", async () => {
    const { exosite, sent } = stub(answer(null, { status: 204 }));
    const record = () => exosite.data.recordAlias("a", [[1_700_000_000_000, 1]]);
    await failure(record(), ConfigError);
    expect(sent).toEqual([]);
  });
});

describe("addresses", () => {
  test("a model or content with a slash is one segment of the path", async () => {
    const { exosite, sent } = stub(answer("text/plain,1,2,,\r\n", { type: "text/csv" }));
    await exosite.provision.content.get("a/b", "c d/e?");
    expect(sent[0]?.path).toBe("/provision/manage/content/a%2Fb/c%20d%2Fe%3F");
  });

  test("an alias is a name in the query without a value", async () => {
    const { exosite, sent } = stub(answer("", { type: form }));
    await exosite.data.read({ aliases: ["a b", "größe&1"] });
    expect(sent[0]?.path).toBe("/onep:v1/stack/alias?a%20b&gr%C3%B6%C3%9Fe%261");
  });
});

describe("forms", () => {
  test("values with %, & and = come back as they were written, in whatever order", async () => {
    const { exosite } = stub(answer("b=1%2B1%20%3D%202&a=100%25+%26+more", { type: form }));
    expect(await exosite.data.read({ aliases: ["a", "b"] })).toEqual({ a: "100% & more", b: "1+1 = 2" });
  });

  test("a PUT has its content type too", async () => {
    const { exosite, sent } = stub(answer(null, { status: 205 }));
    await exosite.provision.models.update("thermostat", { rid: "r" });
    expect(sent[0]).toMatchObject({ method: "PUT", body: "rid=r", headers: { "content-type": form } });
  });

  test("content goes up with its own type, byte by byte", async () => {
    const bytes = Uint8Array.from([0, 255, 128, 13, 10]);
    const { exosite, sent } = stub(answer(null, { status: 205 }));
    await exosite.provision.content.upload("m", "c", { data: bytes, type: "image/x" });
    expect(sent[0]?.headers["content-type"]).toBe("image/x");
    expect(new Uint8Array((await sent[0]?.request.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
  });
});

describe("what there is none of", () => {
  test.each([
    ["204", "a list", answer(null, { status: 204 }), []],
    ["an empty body", "a list", answer("", { type: "text/csv" }), []],
  ])("%s: %s that is empty", async (_, __, response, value) => {
    const { exosite } = stub(response);
    expect(await exosite.provision.models.list()).toEqual(value);
  });

  test("205: nothing to say", async () => {
    const { exosite } = stub(answer(null, { status: 205 }));
    expect(await exosite.provision.serialNumbers.disable("m", "1")).toBeUndefined();
  });

  test("304: not yet, which is no success", async () => {
    const { exosite } = stub(answer(null, { status: 304 }));
    const call = exosite.data.longPoll({ alias: "a" }, { requestTimeout: 1000 });
    expect(await failure(call)).toMatchObject({ name: "NotModifiedError" });
  });
});

describe("what other clients get wrong", () => {
  test("the token of Portals is JSON text: it comes without its quotes", async () => {
    const { exosite } = stub(json("5eed"));
    expect(await exosite.portals.userTokens.get("_this")).toBe("5eed");
  });

  test("a permission that was taken is answered with 202: it is no failure", async () => {
    const { exosite } = stub(json([], { status: 202 }));
    expect(await exosite.portals.userPermissions.add("1", [])).toBeUndefined();
  });

  test("a page of a proxy is no answer of the platform", async () => {
    const { exosite } = stub(answer("<html>Sign in</html>", { type: "text/html" }));
    expect(await failure(exosite.provision.models.list())).toMatchObject({
      name: "DecodeError",
      status: 200,
    });
  });
});
