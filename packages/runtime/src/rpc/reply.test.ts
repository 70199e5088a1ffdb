import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { rpcProbe, type SentRequest, told } from "../../test/support/rpc-probe.ts";
import { stub } from "../../test/support/stub.ts";

/** What became of two calls that share a request. */
const two = async (answer: unknown, init?: Parameters<typeof told>[1]) => {
  const rpc = told(answer, init);
  const results = await Promise.allSettled([rpc.read("a"), rpc.write("b", 1)]);
  return results.map((result) => (result.status === "fulfilled" ? result.value : `${result.reason}`));
};

const fine = (number: unknown, got?: unknown) => ({ number, went: "fine", got });

describe("answers", () => {
  test("default", async () => {
    expect(await two([fine(0, "x"), fine(1)])).toEqual(["x", undefined]);
  });

  test("in another order", async () => {
    expect(await two([fine(1, "y"), fine(0, "x")])).toEqual(["x", "y"]);
  });

  test.each([
    ["null", null],
    ["zero", 0],
    ["false", false],
    ["an empty list", []],
  ])("%s is a result", async (_, value) => {
    expect(await told([fine(0, value)]).read("a")).toEqual(value);
  });

  test("any order, any number: each call gets its own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat()), async (length, keys) => {
        const fetch = stub((_request, _init, body) => {
          const { todo }: SentRequest = JSON.parse(body);
          const answers = todo.map((call) => ({
            key: keys.next().value,
            ...fine(call.number, call.with[0]),
          }));
          return Response.json(answers.sort((one, other) => one.key - other.key));
        });
        const rpc = rpcProbe({ fetch });
        const names = Array.from({ length }, (_, index) => `${index}`);
        expect(await Promise.all(names.map((name) => rpc.read(name)))).toEqual(names);
      }),
      { numRuns: 30 },
    );
  });

  test("one is missing", async () => {
    const [one, other] = await two([fine(0, "x")]);
    expect(one).toBe("x");
    expect(other).toMatchInlineSnapshot(`
      "DecodeError: probe.write expected an answer of its own and got: [{"number":0,"went":"fine","got":"x"}]
      Check \`baseUrl\`, and proxies."
    `);
  });

  test.each([
    ["no answer at all", []],
    ["an answer without status", [{ number: 0 }]],
    ["a null", [null]],
    ["an id of another type", [fine("0", "x")]],
  ])("error: %s", async (_, answer) => {
    const error = await caught(told(answer).read("a"));
    expect(error).toMatchObject({
      name: "DecodeError",
      status: 200,
      code: "missing_answer",
      operation: "probe.read",
    });
  });

  test("two with the same id: the first one counts", async () => {
    const warn = vi.fn();
    expect(await two([fine(0, "x"), fine(0, "y"), fine(1)], { logger: { warn } })).toEqual(["x", undefined]);
    expect(warn.mock.calls).toMatchInlineSnapshot(`
      [
        [
          "probe.read and 1 more: an answer belongs to no call, or to one that has its answer",
        ],
      ]
    `);
  });

  test("an id that was never sent is passed over", async () => {
    const warn = vi.fn();
    expect(await two([fine(7, "y"), fine(0, "x"), fine(1)], { logger: { warn } })).toEqual(["x", undefined]);
    expect(warn).toHaveBeenCalledOnce();
  });

  test.each([undefined, "", "text/plain", "text/plain; charset=utf-8", "application/json", "text/html"])(
    "media type %s does not matter where the body is JSON",
    async (type) => {
      const fetch = stub(() => {
        const response = new Response(new TextEncoder().encode(JSON.stringify([fine(0, "Straße ☃")])));
        return type === undefined
          ? response
          : new Response(response.body, { headers: { "Content-Type": type } });
      });
      expect(await rpcProbe({ fetch }).read("a")).toBe("Straße ☃");
    },
  );

  test("withResponse", async () => {
    const rpc = told([fine(0, "x"), fine(1)], { headers: { "X-Request-Id": "r1" } });
    const [{ data, response }] = await Promise.all([rpc.read("a").withResponse(), rpc.write("b", 1)]);
    expect([data, response.headers.get("x-request-id"), await response.json()]).toEqual([
      "x",
      "r1",
      [fine(0, "x"), { number: 1, went: "fine" }],
    ]);
  });
});

describe("no answers", () => {
  test.each([
    ["HTML", "<html><body>captive portal</body></html>"],
    ["half a text", '[{"number":0,"went":"fine","got":[[17000'],
    ["nothing", ""],
    ["a number", "5"],
    ["null", "null"],
    ["an object without error", "{}"],
  ])("error: %s rejects all calls", async (_, body) => {
    const rpc = told(body);
    const errors = await Promise.all([caught(rpc.read("a")), caught(rpc.read("b"))]);
    expect(errors.map(({ name, status, code }) => [name, status, code])).toEqual(
      Array(2).fill(["DecodeError", 200, undefined]),
    );
  });

  test("error: what is no list, as it is told", async () => {
    expect(await two({ surprise: "x".repeat(300) })).toMatchInlineSnapshot(`
      [
        "DecodeError: probe.read expected an answer of its own and got: {"surprise":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      Check \`baseUrl\`, and proxies.",
        "DecodeError: probe.write expected an answer of its own and got: {"surprise":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      Check \`baseUrl\`, and proxies.",
      ]
    `);
  });

  test("error: HTML, as it is told", async () => {
    expect((await two("<html></html>"))[0]).toMatch(/^DecodeError: probe\.read expected .*<html><\/html>/);
  });

  test("error: 204 where answers are due", async () => {
    const error = await caught(rpcProbe({ fetch: stub(new Response(null, { status: 204 })) }).read("a"));
    expect(error).toMatchObject({ name: "DecodeError", status: 204 });
  });
});

describe("a request that failed as a whole", () => {
  const failed = (code: unknown, rest: object = {}) => ({ wrong: { code, message: "Invalid", ...rest } });

  test.each([
    [401, "AuthenticationError", false],
    [400, "BadRequestError", false],
    [-1, "BadRequestError", false],
    [500, "ServerError", true],
  ])("code %i rejects all calls with %s", async (code, name, retryable) => {
    const rpc = told(failed(code, { context: "auth" }));
    const [one, other] = await Promise.all([caught(rpc.read("a")), caught(rpc.write("b", 1))]);
    expect(one).toMatchObject({
      name,
      status: 200,
      code: `${code}`,
      retryable,
      operation: "probe.read",
      body: failed(code, { context: "auth" }),
    });
    expect(other).toMatchObject({ name, operation: "probe.write" });
  });

  test("as it is told", async () => {
    expect(await two(failed(401, { context: "auth" }))).toEqual(
      Array(2).fill(
        expect.stringMatching(/^AuthenticationError: Invalid \(auth, 401\): POST \/rpc \(200\)\n/),
      ),
    );
  });

  test("without context", async () => {
    expect((await two(failed(401)))[0]).toContain("Invalid (401): POST /rpc (200)");
  });

  test("without code and text", async () => {
    expect((await two({ wrong: "no" }))[0]).toContain("RpcError: no: read failed\n");
    expect((await two({ wrong: true }))[0]).toContain("RpcError: read failed\n");
  });

  test("another code rejects each call with an RpcError of its own", async () => {
    const rpc = told(failed(501, { context: "arguments" }));
    const [one, other] = await Promise.all([caught(rpc.read("a")), caught(rpc.write("b", 1))]);
    expect({ ...one }).toEqual({
      operation: "probe.read",
      procedure: "read",
      status: undefined,
      code: 501,
      reason: "Invalid",
      context: "arguments",
      failures: [],
      result: undefined,
      retryable: false,
    });
    expect(other).toMatchObject({ name: "RpcError", procedure: "write", code: 501 });
  });
});

describe("an HTTP status goes before the body", () => {
  test.each([
    [400, "", "BadRequestError"],
    [401, "", "AuthenticationError"],
    [403, "<html><h1>403 Forbidden</h1></html>", "PermissionError"],
    [404, "", "NotFoundError"],
    [429, "", "RateLimitError"],
    [500, JSON.stringify({ wrong: { code: 401, message: "Invalid" } }), "ServerError"],
    [502, "<html></html>", "ServerError"],
    [503, JSON.stringify([fine(0, "x"), fine(1)]), "ServerError"],
  ])("%i with %j", async (status, body, name) => {
    const rpc = told(body, { status });
    const [one, other] = await Promise.all([caught(rpc.read("a")), caught(rpc.write("b", 1))]);
    expect(one).toMatchObject({ name, status, operation: "probe.read" });
    expect(other).toMatchObject({ name, status, operation: "probe.write" });
  });

  test("what the body says is told", async () => {
    const error = await caught(told({ wrong: { code: 401, message: "Invalid" } }, { status: 403 }).read("a"));
    expect(error).toMatchObject({ name: "PermissionError", status: 403, code: "401" });
    expect(error.message).toMatch(/^Invalid \(401\): POST \/rpc \(403\)\n/);
  });

  test("also a text in place of the error object", async () => {
    const error = await caught(told({ wrong: "Bad gateway" }, { status: 502 }).read("a"));
    expect(error).toMatchObject({ name: "ServerError", code: undefined });
    expect(error.message).toMatch(/^Bad gateway: POST \/rpc \(502\)\n/);
  });

  test("another body is read as the platform does", async () => {
    const fetch = stub(Response.json({ odd: "closed" }, { status: 503 }));
    const rpc = rpcProbe(
      { fetch, retry: false },
      { problem: (body) => ({ message: (body as { odd: string }).odd }) },
    );
    expect((await caught(rpc.read("a"))).message).toMatch(/^closed: POST \/rpc \(503\)\n/);
  });
});
