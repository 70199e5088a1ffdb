import { expect, test } from "vitest";
import { request, response } from "../../test/vectors.ts";
import type { RecordedResponse } from "../vectors/vector.ts";
import { Script } from "./script.ts";

const exchange = (path: string, answer: RecordedResponse = response(200, { path })) => ({
  request: request("GET", path),
  answer,
  optional: false,
});
const ask = (script: Script, path: string) => script.fetch(`http://x.test${path}`);

test("in line: answers come in the order of the script", async () => {
  const script = new Script([exchange("/a"), exchange("/b")], false);
  expect(await (await ask(script, "/b")).json()).toEqual({ path: "/a" });
  expect(script.differences().map((one) => one.where)).toEqual(["request[0].path", "request[1]"]);
});

test("in parallel: every request gets its own answer, whatever the order", async () => {
  const script = new Script([exchange("/a"), exchange("/b")], true);
  const answers = await Promise.all(["/b", "/a"].map((path) => ask(script, path)));
  expect(await Promise.all(answers.map((one) => one.json()))).toEqual([{ path: "/b" }, { path: "/a" }]);
  expect(script.differences()).toEqual([]);
});

test("in parallel: a request that fits nothing is compared with one of its path", async () => {
  const script = new Script([exchange("/a"), exchange("/b")], true);
  await ask(script, "/b?x=1");
  expect(script.differences()[0]?.where).toBe("request[1].query.x");
});

test("an optional exchange is skipped", async () => {
  const script = new Script([{ ...exchange("/a"), optional: true }, exchange("/b")], false);
  expect(await (await ask(script, "/b")).json()).toEqual({ path: "/b" });
  expect(script.differences()).toEqual([]);
});

test("no further answer", async () => {
  const script = new Script([], false);
  await expect(ask(script, "/a")).rejects.toThrow("fetch failed");
  expect(script.differences()).toEqual([
    { where: "request[0]", expected: "no further request", actual: "GET /a" },
  ]);
});
