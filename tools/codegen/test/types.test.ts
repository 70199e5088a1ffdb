import { expect, test } from "vitest";
import { types } from "./cases/types.ts";
import { valueTypes } from "./cases/value-types.ts";
import { build } from "./support/build.ts";
import { declarations, squash } from "./support/excerpt.ts";

test.each([...types, ...valueTypes])("%s", async (_, { given, want }) => {
  const { files } = await build(given);
  expect(declarations(files.get("src/types.ts"))).toBe(squash(want));
});

test("names of what every client exports are not those of lists of values", async () => {
  const names = ["Path", "SecretName", "Component", "JSON", "Resource", "PlatformClient", "Connection"];
  const { files } = await build(
    `components:\n  schemas:\n${names.map((name) => `    ${name}: { enum: [a, b] }`).join("\n")}`,
  );
  expect(
    [...(files.get("src/types.ts") ?? "").matchAll(/^export (?:const|type) (\w+)/gm)].map(([, name]) => name),
  ).toEqual([
    "Component",
    "componentValues",
    "Connection",
    "connections",
    "JSONModel",
    "jsonModels",
    "Path",
    "pathValues",
    "PlatformClientModel",
    "platformClientModels",
    "ResourceModel",
    "resourceModels",
    "SecretName",
    "secretNameValues",
  ]);
});

test("doc comments: meaning, range, unit, default, deprecation; nothing closes the comment early", async () => {
  const { files } = await build(
    `components:
  schemas:
    Row:
      description: A row */ of a table.
      type: object
      properties:
        size: { description: How many., type: integer, minimum: 1, maximum: 100, default: 10 }
        told: { description: "From 1 to 5.", type: integer, minimum: 1, maximum: 5 }
        name: { type: string, maxLength: 1 }
        since: { description: When., type: integer, x-time-unit: s }
        old: { description: Gone., deprecated: true, type: string }
        many: { description: "First line.\\n\\n- a\\n- b", type: string }`,
  );
  expect(files.get("src/types.ts")).toMatchInlineSnapshot(`
    "// Generated from openapi.yaml by \`busbar generate\`. Do not edit.

    /** A row *\\/ of a table. */
    export interface Row {
    /**
     * How many.
     * Range: 1 to 100. Default: \`10\`.
     */
    size?: number;
    /** From 1 to 5. */
    told?: number;
    /** Range: at most 1 character. */
    name?: string;
    /**
     * When.
     * Seconds since 1970-01-01 (UTC).
     */
    since?: number;
    /**
     * Gone.
     * @deprecated
     */
    old?: string;
    /**
     * First line.
     *
     * - a
     * - b
     */
    many?: string;
    }

    export {};
    "
  `);
});

test("a member that says nothing of itself is documented by its type", async () => {
  const { files } = await build(`components:
  schemas:
    Level: { type: string, description: "How bad it is. From 1 to 5." }
    Row: { type: object, properties: { level: { $ref: "#/components/schemas/Level" }, own: { $ref: "#/components/schemas/Level", description: Its own. } } }`);
  expect(files.get("src/types.ts")).toContain(
    "/** How bad it is. */\nlevel?: Level;\n/** Its own. */\nown?: Level;",
  );
});

test("doc comment of an enumeration whose values are described: where it has a name, a constant tells them", async () => {
  const values =
    "enum: [a, b], x-enum-descriptions: { a: { description: First., unit: V }, b: { description: Second. } }";
  const { files } = await build(`components:
  schemas:
    Kind: { type: string, description: Of a row., ${values} }
    Row: { type: object, properties: { kind: { type: string, ${values} } } }`);
  const text = files.get("src/types.ts");
  expect(text).toContain("/**\n * Of a row.\n *\n * What they mean: `kindInfo`.\n */\nexport type Kind =");
  expect(text).toContain("/** First. Unit: V. */\nreadonly a: EnumInfo;");
  expect(text).toContain(" * - `a`: First. Unit: V.\n * - `b`: Second.\n */\nkind?:");
});
