import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOptions } from "../src/cli-options.ts";
import { loadPlatform, loadSimulated, platformNames } from "../src/platforms/load-platform.ts";
import { printReport } from "../src/report/print-report.ts";
import { summarize } from "../src/report/summarize.ts";
import { run } from "../src/run.ts";
import { loadVectors } from "../src/vectors/load-vectors.ts";
import { get, one, site } from "./bemserver/signed-in.ts";
import { failure, response, value } from "./vectors.ts";

const result = { id: "a", operation: "b", differences: [], rules: ["noContent", "noContent"] };
const differing = { ...result, differences: [{ where: "request[0]", expected: "x", actual: undefined }] };
const left = { ...result, rules: [], unmapped: { kind: "method that does not exist", reason: "No." } };

async function directory(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(path, name), text)));
  return path;
}

test("options: defaults and all", () => {
  expect(readOptions([])).toMatchObject({ platform: undefined, simulator: false, json: false });
  expect(readOptions([]).vectors).toMatch(/tools\/conformance\/vectors$/);
  const all = ["--", "--vectors", "x", "--platform", "bemserver", "--simulator", "--json"];
  expect(readOptions(all)).toMatchObject({
    vectors: "x",
    platform: "bemserver",
    simulator: true,
    json: true,
  });
  expect(() => readOptions(["--nonsense"])).toThrow("--nonsense");
});

test("vectors: every file, one platform, none", async () => {
  const path = await directory({
    "b.jsonl": '{"id":"1"}\n\n{"id":"2"}\n',
    "a.jsonl": '{"id":"3"}',
    "c.md": "",
  });
  const found = await loadVectors(path);
  expect(found.map((file) => [file.platform, file.vectors.length])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect((await loadVectors(path, "b")).map((file) => file.platform)).toEqual(["b"]);
  await expect(loadVectors(path, "c")).rejects.toThrow("No vectors in");
  await expect(loadVectors(await directory({ "a.jsonl": "\n" }))).rejects.toThrow("No vectors in");
  await expect(loadVectors(await directory({ "a.jsonl": "{}\n{" }))).rejects.toThrow("a.jsonl:2 is not JSON");
});

test.each([
  ["all match", [result], 0, true],
  ["one differs", [result, differing], 0, false],
  ["as much unmapped as may be", [result, left], 0.5, true],
  ["too much unmapped", [result, left], 0.49, false],
  ["nothing", [], 1, false],
])("summary: %s", (_, results, bound, passed) => {
  expect(summarize("bemserver", results, bound).passed).toBe(passed);
});

test("report", () => {
  const results = [result, differing, left];
  const lines: string[] = [];
  const summary = summarize("bemserver", results, 1);
  printReport(summary, results, (line) => lines.push(line));
  expect(summary.rules).toEqual({ noContent: 2 });
  expect(lines).toEqual([
    '{"id":"a","operation":"b","where":"request[0]","expected":"x","actual":"nothing"}',
    "bemserver: unmapped: method that does not exist (1): No.",
    "bemserver: 1 matched, 1 differ, 1 unmapped",
  ]);
});

describe("run", () => {
  const good = one(
    "sites_get",
    { path: { item_id: 1 } },
    { request: get("/sites/1"), response: response(200, site), outcome: value(site) },
  );
  const bad = { ...good, id: "wrong", request: get("/sites/2") };

  async function ran(vectors: object[], ...args: string[]): Promise<[boolean, string[]]> {
    const path = await directory({
      "bemserver.jsonl": vectors.map((vector) => JSON.stringify(vector)).join("\n"),
    });
    const lines: string[] = [];
    return [await run(readOptions(["--vectors", path, ...args]), (line) => lines.push(line)), lines];
  }

  test("passes", async () => {
    expect(await ran([good])).toEqual([true, ["bemserver: 1 matched, 0 differ, 0 unmapped"]]);
  });

  test("fails on a difference and names it", async () => {
    expect(await ran([good, bad])).toEqual([
      false,
      [
        '{"id":"wrong","operation":"sites_get","where":"request[0].path","expected":"/sites/2","actual":"/sites/1"}',
        "bemserver: 1 matched, 1 differ, 0 unmapped",
      ],
    ]);
  });

  test("fails when too much is left out", async () => {
    const unmapped = { ...good, outcome: failure("validation", null, { code: "not_implemented" }) };
    expect((await ran([good, unmapped]))[0]).toBe(false);
  });

  test("prints one JSON document", async () => {
    const [passed, lines] = await ran([bad], "--json");
    expect([passed, lines.length]).toEqual([false, 1]);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject([
      { platform: "bemserver", differ: 1, results: [{ id: "wrong" }] },
    ]);
  });

  test("stand-ins of all platforms in one run, or of one", async () => {
    const unsent = JSON.stringify({ ...good, request: null });
    const path = await directory(Object.fromEntries(platformNames.map((name) => [`${name}.jsonl`, unsent])));
    const counts = async (...args: string[]) => {
      const lines: string[] = [];
      const options = readOptions(["--vectors", path, "--simulator", ...args]);
      expect(await run(options, (line) => lines.push(line))).toBe(true);
      return lines.flatMap((line) => / (\w+ simulator): 0 matched/.exec(` ${line}`)?.[1] ?? []);
    };
    expect(await counts()).toEqual(platformNames.map((name) => `${name} simulator`));
    expect(await counts("--platform", "vrm")).toEqual(["vrm simulator"]);
  });

  test("all platforms in one run", async () => {
    const text = JSON.stringify({ ...good, input: {}, outcome: { kind: "value", value: 1 }, request: null });
    const path = await directory(Object.fromEntries(platformNames.map((name) => [`${name}.jsonl`, text])));
    const lines: string[] = [];
    expect(await run(readOptions(["--vectors", path]), (line) => lines.push(line))).toBe(false);
    expect(lines.filter((line) => line.includes("1 differ")).map((line) => line.split(":")[0])).toEqual(
      platformNames,
    );
  });

  test("a platform without a client is an error, not a success", async () => {
    const path = await directory({ "other.jsonl": "{}" });
    await expect(run(readOptions(["--vectors", path]), () => {})).rejects.toThrow(
      "There is no client for other",
    );
  });
});

test("every folder of a platform is one by its name, with vectors", async () => {
  const files = await loadVectors(readOptions([]).vectors);
  expect(files.map(({ platform }) => platform)).toEqual(platformNames);
  for (const name of platformNames) {
    expect((await loadPlatform(name)).name).toBe(name);
    expect((await loadSimulated(name)).compares).toBeTypeOf("function");
  }
});
