import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, document } from "./support/build.ts";
import { type Editor, editor, emitDeclarations, editorOptions as options } from "./support/editor.ts";
import { writeAll } from "./support/type-check.ts";

const given = document(`tags: [{ name: sites, description: Sites of a campaign. }]
paths:
  /sites/:
    get:
      operationId: sites.list
      tags: [sites]
      summary: Lists sites.
      description: Those that the caller may see.
      parameters:
        - { name: name, in: query, description: Only those of this name., schema: { type: string } }
        - { name: level, in: query, description: Least level., schema: { $ref: "#/components/schemas/EventLevel" } }
        - { name: If-None-Match, in: header, schema: { type: string } }
      responses:
        "200": { description: The sites., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Site" } } } } }
        "403": { description: Not allowed to. }
    post:
      operationId: sites.create
      tags: [sites]
      summary: Adds a site.
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/SitePost" } } } }
      responses: { "201": { description: The site., content: { application/json: { schema: { $ref: "#/components/schemas/Site" } } } } }
components:
  schemas:
    EventLevel: { type: string, enum: [INFO, ERROR] }
    Site:
      description: A place with buildings.
      type: object
      required: [id]
      properties:
        id: { type: integer, description: Given by the server. }
        level: { $ref: "#/components/schemas/EventLevel" }
    SitePost:
      type: object
      required: [name]
      properties:
        name: { type: string, description: Unique in its campaign., maxLength: 80 }
        opened: { type: string, format: date-time, description: When it was opened. }
        level: { $ref: "#/components/schemas/EventLevel" }
`);

const program = `import { Sites } from "./dist/index.js";
declare const sites: Sites;
const all = await sites.list({ level: "INFO" });
for (const site of all) { site.level; site.id; }
sites.create({ name: "a", level: "" });
`;

let folder: string;
let service: Editor;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "busbar-editor-"));
  writeAll(folder, [
    ["package.json", '{ "type": "module" }'],
    ...(await build({ "openapi.yaml": given }, { output: "src" })).files,
  ]);
  emitDeclarations(folder);
  service = editor(folder, "program.ts", program, options);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("hovering over a method shows names, not structures", () => {
  expect(service.hover("sites.list").signature).toBe(
    "(method) Sites.list(query?: SitesListQuery, options?: ReadOptions): Call<Site[]>",
  );
  expect(service.hover("sites.create").signature).toBe(
    "(method) Sites.create(body: SitePost, options?: CallOptions): Call<Site>",
  );
});

test("hovering shows what the specification says", () => {
  expect(service.hover("sites.list").documentation).toBe("Lists sites.\n\nThose that the caller may see.");
  expect(service.hover("site.id")).toEqual({
    signature: "(property) Site.id: number",
    documentation: "Given by the server.",
  });
});

test("hovering over a value shows its named type", () => {
  expect(service.hover("of all").signature).toBe("const all: Site[]");
  expect(service.hover("(const site").signature).toBe("const site: Site");
  expect(service.hover("site.level").signature).toBe("(property) Site.level?: Open<EventLevel> | undefined");
});

test("members and values are completed", () => {
  expect(service.completions("site.")).toEqual(["id", "level"]);
  expect(service.completions('sites.create({ name: "a", ')).toEqual(
    expect.arrayContaining(["level", "opened"]),
  );
  expect(service.completions('sites.create({ name: "a", level: "')).toEqual(["ERROR", "INFO"]);
  expect(service.completions("sites.")).toEqual(["connection", "create", "list"]);
});

test("a program of one call costs the type checker little", () => {
  const path = join(folder, "one-call.ts");
  const one =
    'import { Sites } from "./dist/index.js";\ndeclare const sites: Sites;\nexport const all = await sites.list({ level: "INFO" });\n';
  const empty = join(folder, "empty.ts");
  writeFileSync(path, one);
  writeFileSync(empty, "export {};\n");
  const instantiations = (file: string): number => {
    const compiled = ts.createProgram([file], { ...options, noEmit: true, skipLibCheck: true });
    expect(ts.getPreEmitDiagnostics(compiled).map((diagnostic) => diagnostic.messageText)).toEqual([]);
    return compiled.getInstantiationCount();
  };
  // Must: 400. Aim: 200.
  expect(instantiations(path) - instantiations(empty)).toBeLessThan(200);
});
