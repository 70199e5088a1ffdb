import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { methods } from "./cases/methods.ts";
import { types } from "./cases/types.ts";
import { valueTypes } from "./cases/value-types.ts";
import { build, inFolder } from "./support/build.ts";
import { typeCheck, writeAll } from "./support/type-check.ts";

const foreign = (name: string): string =>
  fileURLToPath(new URL(`../../../../shared/foreign/${name}`, import.meta.url));

test("what becomes of every case passes the strictest type check", () =>
  inFolder({}, async (folder) => {
    for (const [index, [, { given }]] of [...methods, ...types, ...valueTypes].entries()) {
      const { files } = await build(given);
      writeAll(
        folder,
        [...files].map(([path, text]) => [`case${index}/${path}`, text] as const),
      );
    }
    expect(await typeCheck(folder)).toBe("");
  }));

test("the type check can fail", () =>
  inFolder({}, async (folder) => {
    const { files } = await build(methods[0]?.[1].given ?? "");
    writeAll(
      folder,
      [...files].map(([path, text]) => [path, text.replace("siteId: number", "siteId: object")] as const),
    );
    expect(await typeCheck(folder)).toContain("error TS");
  }));

// Documents that nobody wrote for this generator; they are not part of the repository.
test.for([
  ["full-3.1.yaml", 48],
  ["full-3.0.yaml", 48],
  ["clerk.yaml", 207],
  ["zoom-video-sdk.json", 0],
] as const)("foreign: %s passes the strictest type check", async ([name, operations], { skip }) => {
  skip(!existsSync(foreign(name)), `${foreign(name)} is missing`);
  await inFolder({}, async (folder) => {
    const options = { specification: foreign(name), output: "src", client: "Foreign", root: folder };
    const { files, problems } = await generate(options);
    expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
    expect(JSON.parse(files.get("src/manifest.json") ?? "{}").operations).toBe(operations);
    writeAll(folder, files);
    expect(await typeCheck(folder)).toBe("");
  });
});

test("foreign: full-2.0.yaml is refused", async ({ skip }) => {
  skip(!existsSync(foreign("full-2.0.yaml")), "it is missing");
  const { files, problems } = await generate({
    specification: foreign("full-2.0.yaml"),
    output: "src",
    client: "Foreign",
  });
  expect(files.size).toBe(0);
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ["BB003", "This is a Swagger 2.0 document."],
  ]);
});
