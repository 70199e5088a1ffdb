import { expect, test } from "vitest";
import { stub } from "../test/support/stub.ts";
import { HttpConnection } from "./http-connection.ts";
import { open } from "./open.ts";
import { PlatformClient } from "./platform-client.ts";

test("default", async () => {
  const fetch = stub();
  const client = new PlatformClient(open({ baseUrl: "https://x.example", fetch }));
  await client.connection.http.GET("/things" as never);
  expect(fetch.sent).toEqual(["GET https://x.example/things\naccept: application/json"]);
});

test("behavior: a connection that has `http` is taken as it is", () => {
  const connection = HttpConnection.on(open({ baseUrl: "https://x.example" }));
  expect(new PlatformClient(connection).connection).toBe(connection);
});
