import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
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

const start = `import { Bemserver, basic } from "@busbar/bemserver";
const bem = new Bemserver({ baseUrl: "http://127.0.0.1", auth: basic("ada@example.com", "secret") });
`;

describe.each(editors)("%s", (_, open) => {
  let editor: Editor;
  let count = 0;
  beforeAll(async () => {
    editor = await open();
  });
  afterAll(() => editor.close());

  /** Opens a file that ends in the given line; `|` is where the cursor stands. */
  async function typed(line: string): Promise<[string, string, number]> {
    count += 1;
    const file = join(consumer, `typed-${count}.ts`);
    const text = start + line;
    const cursor = text.lastIndexOf("|");
    const place: [string, string, number] = [file, text.slice(0, cursor) + text.slice(cursor + 1), cursor];
    writeFileSync(file, place[1]);
    await editor.open(file, place[1]);
    return place;
  }

  test("completes the resources", async () => {
    const names = await editor.completions(...(await typed("bem.|")));
    expect(names).toEqual(
      expect.arrayContaining(["sites", "timeseriesData", "eventsBySites", "users", "withAuth"]),
    );
    expect(names.filter((name) => name.startsWith("_") || name.startsWith("#"))).toEqual([]);
  });

  test("completes the methods of a resource", async () => {
    const names = await editor.completions(...(await typed("bem.sites.|")));
    expect(names).toEqual(
      expect.arrayContaining([
        "list",
        "get",
        "create",
        "update",
        "delete",
        "downloadWeatherData",
        "getDegreeDays",
      ]),
    );
  });

  test("completes the fields of a body", async () => {
    const names = await editor.completions(...(await typed("bem.sites.create({ | })")));
    expect(names.slice(0, 6)).toEqual(
      expect.arrayContaining(["name", "campaign_id", "latitude", "longitude"]),
    );
  });

  test("completes the members of a query", async () => {
    const names = await editor.completions(...(await typed("bem.sites.list({ | })")));
    expect(names).toEqual(expect.arrayContaining(["campaign_id", "name", "sort"]));
  });

  test("completes the values of a string parameter", async () => {
    const names = await editor.completions(...(await typed('bem.sites.getDegreeDays(1, { period: "|" })')));
    expect(names.sort()).toEqual(["day", "month", "year"]);
  });

  test("shows the doc comment", async () => {
    const text = await editor.hover(...(await typed("bem.sites.getDegree|Days")));
    expect(text).toContain("getDegreeDays(");
    expect(text).toMatch(/degree days/i);
    expect(text).toContain("SitesGetDegreeDaysQuery");
    expect(text).not.toContain("components[");
  });

  test("goes to the source of a method", async () => {
    const files = await editor.definitions(...(await typed("bem.sites.getDegree|Days")));
    expect(files).toEqual([
      expect.stringMatching(/@busbar\/bemserver\/src\/generated\/resources\/sites\.ts$/),
    ]);
  });

  test("goes to the source of the runtime", async () => {
    const [file, text] = await typed('import { basic as inner } from "@busbar/runtime"; inner|');
    const files = await editor.definitions(file, text, text.length - 2);
    expect(files.length).toBeGreaterThan(0);
    expect(files.every((found) => /@busbar\/runtime\/src\//.test(found))).toBe(true);
  });
});
