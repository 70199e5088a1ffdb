import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import { stub } from "../../test/support/stub.ts";
import { ConnectionError } from "./local-errors.ts";

const failing = (thrown: unknown) =>
  caught(
    probe({
      retry: false,
      fetch: async () => {
        throw thrown;
      },
    }).get(),
  );

const coded = (code: string, message = "no") => Object.assign(new Error(message), { code });

test("default", async () => {
  const error = await failing(
    new TypeError("fetch failed", { cause: coded("ECONNRESET", "read ECONNRESET") }),
  );
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatchInlineSnapshot(`
    "Lost the connection to https://x.example: ECONNRESET
    The call may have been carried out."
  `);
  expect(error).toMatchObject({ operation: "things.get", neverSent: false });
  expect(error.cause).toMatchObject({
    message: "TypeError: fetch failed\nError: read ECONNRESET",
    code: "ECONNRESET",
  });
});

test.each([
  ["Node, refused", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), true],
  ["Node, several addresses", new TypeError("fetch failed", { cause: coded("ECONNREFUSED", "") }), true],
  ["Node, unknown name", new TypeError("fetch failed", { cause: coded("ENOTFOUND") }), true],
  ["Node, no answer of the name server", new TypeError("fetch failed", { cause: coded("EAI_AGAIN") }), true],
  ["Node, no way", new TypeError("fetch failed", { cause: coded("EHOSTUNREACH") }), true],
  ["Node, slow to connect", new TypeError("fetch failed", { cause: coded("UND_ERR_CONNECT_TIMEOUT") }), true],
  ["Node, certificate", new TypeError("fetch failed", { cause: coded("CERT_HAS_EXPIRED") }), true],
  [
    "Node, closed",
    new TypeError("fetch failed", { cause: coded("UND_ERR_SOCKET", "other side closed") }),
    false,
  ],
  [
    "Bun, refused",
    coded("ConnectionRefused", "Unable to connect. Is the computer able to access the url?"),
    true,
  ],
  [
    "Deno, refused",
    new TypeError(
      "error sending request: client error (Connect): tcp connect error: Connection refused (os error 111)",
    ),
    true,
  ],
  ["Deno, unknown name", new TypeError("client error (Connect): dns error: failed to lookup address"), true],
  ["browser", new TypeError("Failed to fetch"), false],
])("args: %s", async (_, thrown, neverSent) => {
  expect(await failing(thrown)).toHaveProperty("neverSent", neverSent);
});

test.each([
  ["nothing", undefined],
  ["text", "broken"],
  ["a number", 7],
  ["an object", { message: { deep: 1 } }],
  ["an error with a number for a code", new DOMException("gone", "NetworkError")],
])("behavior: %s can be thrown", async (_, thrown) => {
  const error = await failing(thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatchSnapshot();
});

test("behavior: causes in a circle come to an end", async () => {
  const one = new Error("one");
  one.cause = new Error("two", { cause: one });
  expect(await failing(one)).toBeInstanceOf(ConnectionError);
});

test("behavior: an error of `fetch` that carries the request is kept without it", async () => {
  const fetch = async (request: Request) => {
    throw Object.assign(new Error("no"), { request, config: { headers: request.headers } });
  };
  const { cause } = await caught(probe({ fetch, retry: false }).get());
  expect(Object.keys(cause)).toEqual(["code"]);
});

test("behavior: a stub that fails at once", async () => {
  const fetch = () => {
    throw new Error("at once");
  };
  expect(await caught(probe({ fetch, retry: false }).get())).toBeInstanceOf(ConnectionError);
  expect(stub().sent).toEqual([]);
});
