import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { answering, rpcProbe, told } from "../../test/support/rpc-probe.ts";
import { serve } from "../../test/support/serve.ts";
import { stub } from "../../test/support/stub.ts";
import { stallBefore } from "../../test/support/treatments.ts";
import { unhandledBy } from "../../test/support/unhandled.ts";
import { ConfigError } from "../errors/local-errors.ts";
import { invoke } from "./invoke.ts";

describe("signal", () => {
  test("ends its own call, and the others go on", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const fetch = vi.fn(() => promise);
    const rpc = rpcProbe({ fetch });
    const controller = new AbortController();
    const ended = caught(rpc.read("a", { signal: controller.signal }));
    const other = rpc.read("b", { signal: new AbortController().signal });
    await delay(1);
    controller.abort("enough");
    expect(await ended).toBe("enough");
    resolve(Response.json([{ number: 1, went: "fine", got: "y" }]));
    expect(await other).toBe("y");
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("the answer to an ended call is no surprise", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const warn = vi.fn();
    const rpc = rpcProbe({ fetch: () => promise, logger: { warn } });
    const controller = new AbortController();
    const ended = caught(rpc.read("a", { signal: controller.signal }));
    const other = rpc.read("b");
    await delay(1);
    controller.abort();
    resolve(Response.json([0, 1].map((number) => ({ number, went: "fine", got: "y" }))));
    expect([(await ended).name, await other]).toEqual(["AbortError", "y"]);
    expect(warn).not.toHaveBeenCalled();
  });

  test("the request ends when all its calls are ended, without delay", async () => {
    await using server = await serve(stallBefore);
    const closed = Promise.withResolvers<void>();
    const rpc = rpcProbe({ baseUrl: server.url });
    const controllers = [new AbortController(), new AbortController()];
    const errors = controllers.map(({ signal }, index) => caught(rpc.read(`${index}`, { signal })));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    for (const socket of server.sockets) {
      socket.on("close", () => closed.resolve());
    }
    controllers[0]?.abort("one");
    expect(await Promise.race([closed.promise, delay(20, "open")])).toBe("open");
    controllers[1]?.abort("two");
    expect(await Promise.race([Promise.all(errors), delay(1)])).toEqual(["one", "two"]);
    await closed.promise;
  });

  test("with a call that has none, the request goes on", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const rpc = rpcProbe({
      fetch: async (_request, init) => {
        signals.push(init?.signal);
        await delay(10);
        return Response.json([{ number: 1, went: "fine", got: "y" }]);
      },
    });
    const controller = new AbortController();
    const ended = caught(rpc.read("a", { signal: controller.signal }));
    const other = rpc.read("b");
    await delay(1);
    controller.abort("enough");
    expect([await ended, await other, signals[0]?.aborted]).toEqual(["enough", "y", false]);
  });

  test("a call that is ended before it leaves is not sent", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const ended = caught(rpc.read("a", { signal: AbortSignal.abort("no") }));
    expect([await ended, await rpc.read("b")]).toEqual(["no", "b"]);
    expect(fetch.requests).toMatchObject([{ todo: [{ with: ["b"] }] }]);
  });

  test("nothing is sent when all are, and the next call of the tick is not concerned", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const controller = new AbortController();
    const ended = caught(rpc.read("a", { signal: controller.signal }));
    // In the microtask between the starts of the two calls.
    Promise.resolve().then(() => controller.abort("no"));
    const later = rpc.read("b");
    expect([await ended, await later]).toEqual(["no", "b"]);
    expect(fetch.requests).toMatchObject([{ todo: [{ with: ["b"] }] }]);
  });

  test("ends the pause before a repetition", async () => {
    const fetch = stub(new Response("", { status: 503 }));
    const controller = new AbortController();
    const error = caught(rpcProbe({ fetch }).read("a", { signal: controller.signal }));
    await delay(5);
    controller.abort("enough");
    expect(await error).toBe("enough");
    expect(fetch.sent).toHaveLength(1);
  });

  test("nothing of it is held on to", async () => {
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, "removeEventListener");
    await told([{ number: 0, went: "fine" }]).read("a", { signal });
    await caught(told([]).read("a", { signal }));
    expect(remove).toHaveBeenCalledTimes(2);
  });
});

describe("notify", () => {
  test("has no id and resolves without an answer", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const [sent, read] = await Promise.all([rpc.write("a", 1, { notify: true }), rpc.read("b")]);
    expect([sent, read]).toEqual([undefined, "b"]);
    expect(fetch.requests[0]?.todo).toEqual([
      { name: "write", with: ["a", 1] },
      { number: 1, name: "read", with: ["b"] },
    ]);
  });

  test.each(["", "[]"])("a request of such calls only: %j is a right answer", async (body) => {
    expect(await told(body).write("a", 1, { notify: true })).toBeUndefined();
  });

  test("an empty answer is wrong for another call that is waiting for its own", async () => {
    const rpc = told("");
    const [notified, read] = await Promise.allSettled([rpc.write("a", 1, { notify: true }), rpc.read("b")]);
    expect([notified, read]).toMatchObject([{ status: "fulfilled" }, { reason: { name: "DecodeError" } }]);
  });

  test.each([
    ["HTTP status", "", 401, "AuthenticationError"],
    ["failed request", '{"wrong":{"code":401,"message":"Invalid"}}', 200, "AuthenticationError"],
    ["HTML", "<html></html>", 200, "DecodeError"],
  ])("error: %s", async (_, body, status, name) => {
    const error = await caught(told(body, { status }).write("a", 1, { notify: true }));
    expect(error.name).toBe(name);
  });
});

describe("a call", () => {
  test("args: made when it starts, and what that throws it rejects with", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    expect(await invoke(rpc, "read", () => ["a"])).toBe("a");
    const wrong = invoke(rpc, "read", () => {
      throw new ConfigError("No time.\nPass one.");
    });
    expect(await caught(wrong)).toMatchObject({ name: "ConfigError" });
    expect(fetch.sent).toHaveLength(1);
  });

  test("starts although nobody awaits it", async () => {
    const fetch = answering();
    rpcProbe({ fetch }).write("a", 1);
    await delay(1);
    expect(fetch.sent).toHaveLength(1);
  });

  test("error: response()", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const [error, other] = await Promise.all([caught(rpc.read("a").response()), rpc.read("b")]);
    expect(`${error}`).toMatchInlineSnapshot(`
      "ConfigError: probe.read has no response of its own.
      Ask for \`withResponse()\`."
    `);
    expect(other).toBe("b");
    expect(fetch.requests[0]?.todo).toHaveLength(1);
  });

  test("error: arguments that JSON cannot carry fail alone", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const [error, other] = await Promise.all([caught(rpc.write("a", 1n)), rpc.read("b")]);
    expect(error).toMatchObject({ name: "ConfigError", message: expect.stringMatching(/^`probe.write`/) });
    expect(other).toBe("b");
  });

  test("error: what the credential's function throws", async () => {
    const fetch = answering();
    const rpc = rpcProbe({
      fetch,
      credential: () => {
        throw new ConfigError("There is no key.\nPass `key`.");
      },
    });
    const below = rpc.withCredential((credential) => ({ ...credential, below: "42" }));
    expect((await caught(rpc.read("a"))).message).toBe("There is no key.\nPass `key`.");
    expect((await caught(below.read("a"))).message).toBe("There is no key.\nPass `key`.");
    expect(fetch.sent).toEqual([]);
  });

  test("asks a function for its credential each time", async () => {
    const fetch = answering();
    let number = 0;
    const rpc = rpcProbe({ fetch, credential: () => ({ key: `${++number}` }) });
    await rpc.read("a");
    await rpc.read("b");
    expect(fetch.requests.map(({ who }) => who)).toEqual([{ key: "1" }, { key: "2" }]);
  });
});

describe("views", () => {
  test("are of the same class, on the same connection, and stack", () => {
    const rpc = rpcProbe();
    const below = rpc.withCredential((credential) => ({ ...credential, below: "1" }));
    const further = below.withCredential((credential) => ({ ...credential, further: "2" }));
    expect(further).toBeInstanceOf(rpc.constructor);
    expect(further.connection).toBe(rpc.connection);
  });

  test("leave the first as it was", async () => {
    const fetch = answering();
    const rpc = rpcProbe({ fetch });
    const other = rpc.withCredential(() => ({ token: "t" }));
    await Promise.all([rpc.read("a"), other.read("b")]);
    expect(fetch.requests.map(({ who }) => who)).toEqual([{ key: "k3y-of-ada" }, { token: "t" }]);
  });
});

describe("unhandled rejections", () => {
  const three = (work: (calls: ReturnType<ReturnType<typeof told>["read"]>[]) => void) =>
    unhandledBy(() => {
      const rpc = told([
        { number: 1, went: "fine" },
        { number: 2, went: "invalid" },
      ]);
      work([rpc.read("a"), rpc.read("b"), rpc.read("c")]);
    });

  test("one for each failed call that nobody handles", async () => {
    const seen = await three(() => {});
    expect(seen).toMatchObject([{ code: "missing_answer" }, { status: "invalid" }]);
  });

  test("none where they are handled", async () => {
    expect(await three((calls) => Promise.allSettled(calls))).toEqual([]);
  });

  test("none for calls that are handled beside one that is not", async () => {
    expect(await three(([one]) => one?.catch(() => {}))).toMatchObject([{ status: "invalid" }]);
  });

  test.each([
    ["a lost connection", stub(new TypeError("fetch failed"))],
    ["an HTTP status", stub(new Response("", { status: 403 }))],
    ["HTML", stub(new Response("<html>"))],
  ])("%s: one for each call", async (_, fetch) => {
    const seen = await unhandledBy(() => {
      const rpc = rpcProbe({ fetch, retry: false });
      rpc.read("a");
      rpc.read("b");
    });
    expect(seen).toHaveLength(2);
  });

  test("all calls ended: one for each, none for the request", async () => {
    const seen = await unhandledBy(() => {
      const controller = new AbortController();
      const rpc = rpcProbe({ fetch: stub(() => new Promise(() => {})) });
      rpc.read("a", { signal: controller.signal });
      rpc.read("b", { signal: controller.signal }).catch(() => {});
      setTimeout(() => controller.abort("enough"), 5);
    });
    expect(seen).toEqual(["enough"]);
  });
});
