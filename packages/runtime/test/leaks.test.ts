import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { serve } from "./support/serve.ts";
import { json, redirect, stallBefore, stallDuring, text } from "./support/treatments.ts";

/** A program that makes calls of every kind and then has nothing left to wait for. */
const program = (urls: Record<string, string>) => `
import { connect, call, Resource, session } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
const urls = ${JSON.stringify(urls)};
const things = (url, settings) => new Resource(connect({ baseUrl: url, retry: { firstDelay: 1 }, ...settings }));
const get = (url, settings, options) => call(things(url, settings), "get", "GET", "/things", { options });
const quietly = (promise) => promise.then(() => "value", (error) => error.name);
const outcomes = [];
const note = async (promise) => outcomes.push(await quietly(promise));
await note(get(urls.fine, { deadline: 3_600_000, timeout: 3_600_000 }));
await note(get(urls.failing, { deadline: 3_600_000 }));
await note(get(urls.moved));
await note(get(urls.html));
await note(get(urls.silent, { timeout: 20, retry: false }));
await note(get(urls.stuck, { timeout: 20, retry: false, deadline: 3_600_000 }));
await note(get(urls.stuck, { timeout: 3_600_000 }, { signal: AbortSignal.timeout(20) }));
await note(get(urls.fine, { deadline: 3_600_000 }).response().then((response) => response.text()));
await note(get(urls.fine, { deadline: 3_600_000 }).response().then((response) => response.body.cancel()));
await note(get(urls.fine, { auth: session({ authorization: () => "x", secrets: () => [], login: async () => ({}) }) }));
await note(things(urls.fine).connection.http.GET("/things", {}));
// Node puts its idle connections to rest in a moment of its own.
await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
console.log(JSON.stringify({ outcomes, resources: process.getActiveResourcesInfo() }));
`;

test("behavior: nothing is left open, and the process ends by itself", async () => {
  await using fine = await serve(json({ id: 1 }));
  await using failing = await serve(json({}, 503));
  await using moved = await serve(redirect("/other"), json({ id: 1 }));
  await using html = await serve(text("<html>", "text/html"));
  await using silent = await serve(stallBefore);
  await using stuck = await serve(stallDuring);
  const servers = { fine, failing, moved, html, silent, stuck };
  const urls = Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, url]));
  // Ends by itself, or the time limit ends it and the test fails.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", program(urls)],
    { timeout: 15_000 },
  );
  const { outcomes, resources } = JSON.parse(stdout);
  expect(outcomes).toEqual([
    "value",
    "ServerError",
    "value",
    "DecodeError",
    "TimeoutError",
    "TimeoutError",
    "TimeoutError",
    "value",
    "value",
    "value",
    "value",
  ]);
  // What a process has anyway: its output, and Node's own idle connections do not hold it.
  expect(resources.filter((name: string) => !/^(PipeWrap|TTYWrap)$/.test(name))).toEqual([]);
});
