import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { bearer } from "../src/index.ts";
import { caught } from "./support/caught.ts";
import { probe } from "./support/probe.ts";

test("behavior: MSW sees the requests of a client that was made before it listens", async () => {
  const things = probe({ auth: bearer("abc"), retry: { firstDelay: 0 } });
  const { http: direct } = things.connection;
  const seen: string[] = [];
  let failures = 1;
  const server = setupServer(
    http.get("https://x.example/things", async ({ request }) => {
      seen.push(`${request.method} ${request.headers.get("authorization")}`);
      return failures-- > 0 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({ id: 1 });
    }),
    http.post("https://x.example/things", async ({ request }) => {
      seen.push(`${request.method} ${await request.text()}`);
      return HttpResponse.json({ message: "no" }, { status: 422 });
    }),
    http.put("https://x.example/things", () => HttpResponse.error()),
  );
  server.listen({ onUnhandledFrame: "error" });
  try {
    expect(await things.get()).toEqual({ id: 1 });
    expect(await direct.GET("/things", {})).toHaveProperty("data", { id: 1 });
    expect(await (await things.get().response()).json()).toEqual({ id: 1 });
    expect(await caught(things.send("POST", { body: { a: 1 } }))).toHaveProperty("status", 422);
    expect(await caught(things.send("PUT"))).toHaveProperty("name", "ConnectionError");
  } finally {
    server.close();
  }
  expect(seen).toEqual([
    "GET Bearer abc",
    "GET Bearer abc",
    "GET Bearer abc",
    "GET Bearer abc",
    'POST {"a":1}',
  ]);
});
