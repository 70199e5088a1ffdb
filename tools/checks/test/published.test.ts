import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { must } from "./support/must.ts";
import { run } from "./support/run.ts";

const attw = fileURLToPath(new URL("../node_modules/.bin/attw", import.meta.url));

describe.concurrent.each(Object.entries(inject("tarballs")))("%s", (_, tarball) => {
  test("publint", async () => {
    const bytes = readFileSync(tarball);
    const packed = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
    const { messages, pkg } = await publint({ pack: packed, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("attw", async () => {
    const { status, output } = await run(
      attw,
      ["--profile", "esm-only", "--no-emoji", "--no-color", tarball],
      {
        cwd: dirname(tarball),
      },
    );
    expect(status, output).toBe(0);
  });

  test("ships licence, source and declarations, no test", async () => {
    const files = (await must("tar", ["-tzf", basename(tarball)], { cwd: dirname(tarball) })).split("\n");
    expect(files).toEqual(
      expect.arrayContaining(["package/LICENSE", "package/README.md", "package/src/index.ts"]),
    );
    expect(files).toEqual(expect.arrayContaining(["package/dist/index.js", "package/dist/index.d.ts.map"]));
    expect(files.filter((file) => /\.test(-d)?\.|__fixtures__|tsbuildinfo|\.turbo/.test(file))).toEqual([]);
  });

  test("declaration maps lead to source that is there", async () => {
    const files = (await must("tar", ["-tzf", basename(tarball)], { cwd: dirname(tarball) })).split("\n");
    const map = await must("tar", ["-xzOf", basename(tarball), "package/dist/index.d.ts.map"], {
      cwd: dirname(tarball),
    });
    const { sources } = JSON.parse(map) as { sources: string[] };
    expect(
      sources.map((source) => join("package/dist", source)).filter((file) => !files.includes(file)),
    ).toEqual([]);
  });
});
