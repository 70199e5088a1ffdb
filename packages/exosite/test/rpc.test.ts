import { failure } from "@busbar/test-support/failure";
import { describe, expect, test, vi } from "vitest";
import { connectRpc } from "../src/rpc/connect-rpc.ts";
import { ExositeRpc } from "../src/rpc/exosite-rpc.ts";
import { answering } from "./support/answers.ts";

const cik = "c".repeat(40);
const rid = "a".repeat(40);
const self = { alias: "" };

describe("who calls", () => {
  test("a CIK", async () => {
    const { rpc, calls } = answering({}, { cik });
    await rpc.read(self);
    expect(calls[0]?.auth).toEqual({ cik });
  });

  test("a token", async () => {
    const { rpc, calls } = answering({}, { cik: undefined, token: "grant" });
    await rpc.read(self);
    expect(calls[0]?.auth).toEqual({ token: "grant" });
  });

  test.each([
    [{ EXOSITE_CIK: "env" }, { cik: "env" }],
    [{ EXOSITE_TOKEN: "env" }, { token: "env" }],
    [{ EXOSITE_CIK: "env", EXOSITE_TOKEN: "other" }, { cik: "env" }],
  ])("the environment: %o", async (variables, auth) => {
    for (const [name, value] of Object.entries(variables)) {
      vi.stubEnv(name, value);
    }
    const { rpc, calls } = answering({}, { cik: undefined });
    await rpc.read(self);
    expect(calls[0]?.auth).toEqual(auth);
  });

  test("what is passed goes before the environment", async () => {
    vi.stubEnv("EXOSITE_CIK", "env");
    const { rpc, calls } = answering({}, { cik: undefined, token: "grant" });
    await rpc.read(self);
    expect(calls[0]?.auth).toEqual({ token: "grant" });
  });

  test.each([undefined, ""])("nobody: says so when it is called, %j", async (none) => {
    vi.stubEnv("EXOSITE_CIK", undefined);
    vi.stubEnv("EXOSITE_TOKEN", undefined);
    const { rpc, calls } = answering({}, { cik: none, token: none });
    expect(await failure(rpc.read(self))).toMatchInlineSnapshot(`
      [ConfigError: The RPC interface has no \`cik\`.
      Pass \`cik\` or \`token\`, or set EXOSITE_CIK or EXOSITE_TOKEN.]
    `);
    expect(calls).toEqual([]);
  });
});

describe("as", () => {
  test.each([
    [{ clientId: rid }, { cik, client_id: rid }],
    [{ resourceId: rid }, { cik, resource_id: rid }],
    [{ cik: "other" }, { cik: "other" }],
    [{ token: "grant" }, { token: "grant" }],
  ])("args: %o", async (identity, auth) => {
    const { rpc, calls } = answering();
    await rpc.as(identity).read(self);
    expect(calls[0]?.auth).toEqual(auth);
  });

  test("behavior: the last one counts, and the one that it is called on stays as it is", async () => {
    const { rpc, calls } = answering();
    const client = rpc.as({ clientId: rid });
    await client.as({ resourceId: rid }).read(self);
    await client.read(self);
    await rpc.read(self);
    expect(calls.map(({ auth }) => auth)).toEqual([
      { cik, resource_id: rid },
      { cik, client_id: rid },
      { cik },
    ]);
    expect(client).toBeInstanceOf(ExositeRpc);
  });

  test("behavior: calls of different callers do not share a request, those of the same do", async () => {
    const { rpc, requests } = answering();
    await Promise.all([
      rpc.read(self),
      rpc.as({ clientId: rid }).read(self),
      rpc.read(self),
      rpc.as({ clientId: rid }).read(self),
    ]);
    expect(requests.map((calls) => calls.map(({ auth }) => auth.client_id))).toEqual([
      [undefined, undefined],
      [rid, rid],
    ]);
  });

  test("error: a token cannot call as another client", async () => {
    const { rpc, calls } = answering({}, { cik: undefined, token: "grant" });
    expect(await failure(rpc.as({ clientId: rid }).read(self))).toMatchInlineSnapshot(`
      [ConfigError: A token cannot call as another client.
      Pass a \`cik\` of a client above it.]
    `);
    expect(calls).toEqual([]);
  });

  test("error: nobody", async () => {
    vi.stubEnv("EXOSITE_CIK", undefined);
    const { rpc } = answering({}, { cik: undefined });
    expect(await failure(rpc.as({ clientId: rid }).read(self))).toMatchObject({
      message: expect.stringContaining("EXOSITE_CIK"),
    });
  });

  test("behavior: a key needs none before it, such as that of a device that was just activated", async () => {
    vi.stubEnv("EXOSITE_CIK", undefined);
    const { rpc, calls } = answering({}, { cik: undefined });
    await rpc.as({ cik: "fresh" }).read(self);
    await rpc.as({ token: "grant" }).read(self, {}, { headers: { "X-Own": "1" } });
    expect(calls.map(({ auth }) => auth)).toEqual([{ cik: "fresh" }, { token: "grant" }]);
  });

  test("error: nobody, in a call with settings of its own", async () => {
    vi.stubEnv("EXOSITE_CIK", undefined);
    const { rpc, calls } = answering({}, { cik: undefined });
    const error = await failure(
      rpc.read(self, {}, { timeout: 1000, retry: { attempts: 2, firstDelay: 60_000 } }),
    );
    expect(error).toMatchObject({ name: "ConfigError", message: expect.stringContaining("EXOSITE_CIK") });
    expect(calls).toEqual([]);
  });

  test.each([{ clientId: "" }, { resourceId: "" }, { cik: "" }, { token: "" }])(
    "error: %o",
    async (identity) => {
      const { rpc, calls } = answering();
      expect(await failure(rpc.as(identity).read(self))).toMatchInlineSnapshot(`
      [ConfigError: \`as\` was given an empty value.
      Pass \`clientId\`, \`resourceId\`, \`cik\` or \`token\` of who is to call.]
    `);
      expect(calls).toEqual([]);
    },
  );
});

describe("together", () => {
  test("1,000 calls of one tick: 25 a request, each with its own result", async () => {
    const { rpc, requests } = answering({ read: ({ args }) => ({ result: [[1, args[0].alias]] }) });
    const reads = Array.from({ length: 1000 }, (_, at) => rpc.read({ alias: `a${at}` }));
    const values = (await Promise.all(reads)).map((points) => points[0]?.[1]);
    expect(values).toEqual(reads.map((_, at) => `a${at}`));
    expect(requests).toHaveLength(40);
    expect(new Set(requests.map((calls) => calls.length))).toEqual(new Set([25]));
  });

  test("args: callsPerRequest", async () => {
    const { rpc, requests } = answering({}, { callsPerRequest: 4 });
    await Promise.all(Array.from({ length: 10 }, () => rpc.read(self)));
    expect(requests.map((calls) => calls.length)).toEqual([4, 4, 2]);
  });

  test("one that fails is the concern of nobody else", async () => {
    const { rpc, requests } = answering({
      read: ({ args }) => (args[0].alias === "nope" ? { status: "invalid" } : { result: [[1, 2]] }),
    });
    const [good, bad, other] = await Promise.allSettled([
      rpc.read({ alias: "a" }),
      rpc.read({ alias: "nope" }),
      rpc.write({ alias: "b" }, 1),
    ]);
    expect(good).toEqual({ status: "fulfilled", value: [[1, 2]] });
    expect(bad).toMatchObject({ reason: { name: "RpcError", status: "invalid" } });
    expect(other).toEqual({ status: "fulfilled", value: undefined });
    expect(requests).toHaveLength(1);
  });
});

describe("errors", () => {
  /** What every call of a request becomes when the whole of it is answered so. */
  const answered = (response: () => Response) =>
    failure(
      new ExositeRpc({ cik, retry: false, fetch: async () => response() }).read({ alias: "temperature" }),
    );

  test("wrong CIK", async () => {
    const error = await answered(() =>
      Response.json({ error: { code: 401, message: "Invalid", context: "auth" } }),
    );
    expect(error).toMatchObject({ name: "AuthenticationError", status: 200, operation: "rpc.read" });
    expect(String(error)).not.toContain(cik);
  });

  test("wrong CIK, by an HTTP status", async () => {
    const error = await answered(() =>
      Response.json({ error: { code: 401, message: "Authorization failed" } }, { status: 401 }),
    );
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401 });
    expect(String(error)).toMatch(
      /^AuthenticationError: Authorization failed \(401\): POST \/onep:v1\/rpc\/process \(401\)/,
    );
  });

  test("unknown alias", async () => {
    const { rpc } = answering({ read: () => ({ status: "invalid" }) });
    const error = await failure(rpc.read({ alias: "nope" }));
    expect(error).toMatchObject({
      name: "RpcError",
      operation: "rpc.read",
      procedure: "read",
      status: "invalid",
    });
    expect(error).toMatchInlineSnapshot(`
      [RpcError: read failed (invalid)
      Check the arguments.]
    `);
  });

  test("an answer that is no JSON", async () => {
    const page = () => new Response("<html>Sign in</html>", { headers: { "Content-Type": "text/html" } });
    expect(await answered(page)).toMatchObject({ name: "DecodeError", status: 200 });
  });

  test("an answer that is cut", async () => {
    expect(await answered(() => new Response('[{"id":0,"sta'))).toMatchObject({ name: "DecodeError" });
  });

  test("no answer for the call", async () => {
    expect(await answered(() => Response.json([]))).toMatchObject({
      name: "DecodeError",
      code: "missing_answer",
    });
  });

  test("a page of a proxy", async () => {
    const page = () =>
      new Response("<h1>502</h1>", { status: 502, headers: { "Content-Type": "text/html" } });
    expect(await answered(page)).toMatchObject({ name: "ServerError", status: 502, retryable: true });
  });
});

describe("connection", () => {
  test("baseUrl: the platform's, that of the environment, or the one that is passed", () => {
    expect(connectRpc().baseUrl).toBe("https://m2.exosite.com");
    vi.stubEnv("EXOSITE_URL", "https://example.m2.exosite.com");
    expect(connectRpc().baseUrl).toBe("https://example.m2.exosite.com");
    expect(connectRpc({ baseUrl: "http://127.0.0.1:8080" }).baseUrl).toBe("http://127.0.0.1:8080");
  });

  test("reads are repeated after a lost connection, writes are not", async () => {
    let lost = 0;
    const { rpc, calls } = answering(
      {
        read: () => {
          lost += 1;
          if (lost < 3) {
            throw new TypeError("no network");
          }
          return { result: [] };
        },
        write: () => {
          throw new TypeError("no network");
        },
      },
      { retry: { firstDelay: 1 } },
    );
    expect(await rpc.read(self)).toEqual([]);
    expect(calls).toHaveLength(3);
    expect(await failure(rpc.write(self, 1))).toMatchObject({ name: "ConnectionError" });
    expect(calls).toHaveLength(4);
  });
});
