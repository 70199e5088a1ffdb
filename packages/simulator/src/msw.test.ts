import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, expect, test } from "vitest";
import { type Fault, simulate } from "./index.ts";
import { handlers } from "./msw.ts";

const baseUrl = "https://bemserver.example.com/api";
const server = setupServer();

afterEach(() => server.close());

function intercept(faults: readonly Fault[] = []) {
  const simulator = simulate("bemserver", { faults: faults.map((fault) => ({ fault })) });
  const others = http.all("*", () => HttpResponse.text("somebody else"));
  server.resetHandlers(...handlers(simulator, { baseUrl: `${baseUrl}/` }), others);
  server.listen();
  return simulator;
}

test("answers below the base address, path and query as the platform knows them", async () => {
  const simulator = intercept();
  const response = await fetch(`${baseUrl}/about/?x=1`);
  expect(await response.json()).toMatchObject({ versions: { bemserver_api: "0.27.0" } });
  expect(simulator.requests).toMatchObject([{ path: "/about/", query: [["x", "1"]], status: 200 }]);
});

test("passes bodies on", async () => {
  intercept();
  const response = await fetch(`${baseUrl}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "ada@example.com", password: "correct horse" }),
  });
  expect(await response.json()).toMatchObject({ status: "success" });
});

test("a lost connection is a network error", async () => {
  intercept([{ kind: "reset" }]);
  await expect(fetch(`${baseUrl}/about/`)).rejects.toBeInstanceOf(TypeError);
});

test("a stall lasts until the caller gives up", async () => {
  intercept([{ kind: "stall" }]);
  await expect(fetch(`${baseUrl}/about/`, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("a redirect leads to the base address", async () => {
  intercept();
  const response = await fetch(`${baseUrl}/sites`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, `${baseUrl}/sites/`]);
});

test("another address is none of its business", async () => {
  const simulator = intercept();
  expect(await (await fetch("https://bemserver.example.com/about/")).text()).toBe("somebody else");
  expect(simulator.requests).toEqual([]);
});
