import { expect, test } from "vitest";
import { stub } from "../test/support/stub.ts";
import { HttpConnection } from "./http-connection.ts";
import { open } from "./open.ts";
import { PlatformClient } from "./platform-client.ts";

test("behavior: a connection that was opened for resources alone calls any path", async () => {
  const fetch = stub();
  const client = new PlatformClient<never>(open({ baseUrl: "https://x.example", fetch }));
  expect(client.connection).toBeInstanceOf(HttpConnection);
  await HttpConnection.on(client.connection).http.GET("/things", {});
  expect(fetch.sent[0]).toContain("GET https://x.example/things");
});

test("behavior: one that calls any path is taken as it is", () => {
  const connection = HttpConnection.on<never>(open({ baseUrl: "https://x.example" }));
  expect(new PlatformClient(connection).connection).toBe(connection);
});
