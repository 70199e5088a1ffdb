import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { request, response } from "../../test/vectors.ts";
import { plainWire } from "../compare/wire.ts";
import type { RecordedResponse } from "../vectors/vector.ts";
import { Script } from "./script.ts";

const exchange = (path: string, answer: RecordedResponse = response(200, { path })) => ({
  request: request("GET", path),
  answer,
  optional: false,
});
const ask = (script: Script, path: string) => script.fetch(`http://x.test${path}`);

test("in line: answers come in the order of the script", async () => {
  const script = new Script([exchange("/a"), exchange("/b")]);
  expect(await (await ask(script, "/b")).json()).toEqual({ path: "/a" });
  expect(script.differences().map((one) => one.where)).toEqual(["request[0].path", "request[1]"]);
});

test("in parallel: every request gets its own answer, whatever the order", async () => {
  const script = new Script([exchange("/a"), exchange("/b")], { parallel: true });
  const answers = await Promise.all(["/b", "/a"].map((path) => ask(script, path)));
  expect(await Promise.all(answers.map((one) => one.json()))).toEqual([{ path: "/b" }, { path: "/a" }]);
  expect(script.differences()).toEqual([]);
});

test("in parallel: a request that fits nothing is compared with one of its path", async () => {
  const script = new Script([exchange("/a"), exchange("/b")], { parallel: true });
  await ask(script, "/b?x=1");
  expect(script.differences()[0]?.where).toBe("request[1].query.x");
});

test("an optional exchange is skipped", async () => {
  const script = new Script([{ ...exchange("/a"), optional: true }, exchange("/b")]);
  expect(await (await ask(script, "/b")).json()).toEqual({ path: "/b" });
  expect(script.differences()).toEqual([]);
});

test("no further answer", async () => {
  const script = new Script([]);
  await expect(ask(script, "/a")).rejects.toThrow("fetch failed");
  expect(script.differences()).toEqual([
    { where: "request[0]", expected: "no further request", actual: "GET /a" },
  ]);
});

test.each([
  ["too early", 0, ["request[1].pause"]],
  ["as long as was said", 1000, []],
])("a pause that is %s", async (_, milliseconds, where) => {
  const busy = { ...response(429), headers: { "retry-after": "1" } };
  const script = new Script([exchange("/a", busy), exchange("/a")]);
  await ask(script, "/a");
  await setTimeout(milliseconds);
  await ask(script, "/a");
  expect(script.differences().map((one) => one.where)).toEqual(where);
});

test("a platform's own answer to what was sent", async () => {
  const wire = { ...plainWire, answerTo: () => response(200, { path: "/own" }) };
  const script = new Script([exchange("/a")], { wire });
  expect(await (await ask(script, "/a")).json()).toEqual({ path: "/own" });
});
