import { describe, expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { issuing } from "../../test/support/issuing.ts";
import { probe } from "../../test/support/probe.ts";
import { serve } from "../../test/support/serve.ts";
import { session } from "../auth/session.ts";
import { AuthenticationError } from "../errors/api-error.ts";
import { HttpConnection } from "../http-connection.ts";
import { multipart, raw } from "../request/encode-body.ts";

interface Tokens {
  access: string;
}

/** Starts with an expired token and gets the newest by a login. */
const renewing = () =>
  session<Tokens>({
    authorization: ({ access }) => `Bearer ${access}`,
    secrets: ({ access }) => [access],
    tokens: { access: "token-0" },
    login: async (connection) => {
      const { data } = await HttpConnection.on(connection).http.POST("/login", {});
      return data as Tokens;
    },
  });

describe("behavior: bodies are intact after a renewal", () => {
  const bytes = new TextEncoder().encode("a,b\n");
  test.each([
    ["JSON", { body: { a: 1 } }],
    ["text", { body: "a,b", send: raw, headers: { "Content-Type": "text/csv" } }],
    ["blob", { body: new Blob([bytes]), send: raw, headers: { "Content-Type": "text/csv" } }],
    ["multipart", { body: { file: bytes }, send: multipart("file") }],
  ])("%s", async (_, input) => {
    await using server = await serve(issuing({ newest: 1 }));
    const things = probe({
      baseUrl: server.url,
      auth: renewing(),
    });
    await things.send("POST", input);
    expect(server.requests).toEqual(["POST /things", "POST /login", "POST /things"]);
    const [first, , second] = server.bodies.map((body) =>
      body.replaceAll(/-+formdata-undici-\d+/g, "BOUNDARY"),
    );
    expect(first).not.toBe("");
    expect(second).toBe(first);
    const type = server.headers[2]?.["content-type"];
    expect(server.bodies[2]).toContain(/boundary=(.*)/.exec(type ?? "")?.[1] ?? "");
  });

  test("a stream cannot be sent again: the 401 is the answer", async () => {
    await using server = await serve(issuing({ newest: 1 }));
    const things = probe({
      baseUrl: server.url,
      auth: renewing(),
    });
    const call = things.send("POST", {
      body: new Blob([bytes]).stream(),
      send: raw,
      headers: { "Content-Type": "text/csv" },
    });
    expect(await caught(call)).toBeInstanceOf(AuthenticationError);
    expect(server.requests).toEqual(["POST /things"]);
  });
});
