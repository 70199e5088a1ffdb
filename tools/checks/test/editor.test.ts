import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { platforms } from "./platforms/index.ts";
import type { Editor } from "./support/editor.ts";
import { languageServer } from "./support/language-server.ts";
import { tsserver } from "./support/tsserver.ts";
import { typescripts } from "./support/typescripts.ts";

/** What an engineer sees while writing a call: asked from TypeScript as editors ask it, on the installed packages. */
const consumer = inject("consumer");
const server = (name: string): string =>
  fileURLToPath(new URL(`../node_modules/${name}/lib/tsserver.js`, import.meta.url));

const editors: [string, () => Editor | Promise<Editor>][] = [
  ["TypeScript 5.9", () => tsserver(server("typescript-5"), consumer)],
  ["TypeScript 6.0", () => tsserver(server("typescript-6"), consumer)],
  ["TypeScript 7.0", () => languageServer(typescripts["7.0"] ?? "", consumer)],
];

const compilerOptions = { strict: true, module: "nodenext", target: "es2022", types: [] };
writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["typed-*.ts"] }));

describe.each(editors)("%s", (_, open) => {
  let editor: Editor;
  let count = 0;
  beforeAll(async () => {
    editor = await open();
  });
  afterAll(() => editor.close());

  /** Opens a file of these lines; `|` is where the cursor stands. */
  async function typed(start: string, line: string): Promise<[string, string, number]> {
    count += 1;
    const file = join(consumer, `typed-${count}.ts`);
    const text = start + line;
    const cursor = text.lastIndexOf("|");
    const place: [string, string, number] = [file, text.slice(0, cursor) + text.slice(cursor + 1), cursor];
    writeFileSync(file, place[1]);
    await editor.open(file, place[1]);
    return place;
  }

  describe.each(Object.entries(platforms))("%s", (platform, { editor: cases }) => {
    test.each(Object.entries(cases.completions))("completes %s", async (_, { line, ...want }) => {
      const names = (await editor.completions(...(await typed(cases.start, line)))).sort();
      expect(names).toEqual("only" in want ? want.only : expect.arrayContaining(want.has));
      expect(names.filter((name) => name.startsWith("_") || name.startsWith("#"))).toEqual([]);
    });

    test.each(Object.entries(cases.hovers))("shows %s", async (_, { line, says }) => {
      const text = await editor.hover(...(await typed(cases.start, line)));
      for (const words of says) {
        expect(text).toMatch(words);
      }
      expect(text).not.toContain("components[");
    });

    test.each(Object.entries(cases.definitions))("goes to the source of %s", async (_, { line, file }) => {
      const files = await editor.definitions(...(await typed(cases.start, line)));
      expect([...new Set(files)]).toEqual([join(consumer, "node_modules/@busbar", platform, file)]);
    });
  });

  test("goes to the source of the runtime", async () => {
    const files = await editor.definitions(
      ...(await typed("", 'import { basic } from "@busbar/runtime"; bas|ic')),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.every((found) => /@busbar\/runtime\/src\//.test(found))).toBe(true);
  });
});
