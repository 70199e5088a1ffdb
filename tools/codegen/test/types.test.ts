import { expect, test } from "vitest";
import { types } from "./cases/types.ts";
import { build } from "./support/build.ts";
import { declarations, squash } from "./support/excerpt.ts";

test.each(types)("%s", async (_, { given, want }) => {
  const { files } = await build(given);
  expect(declarations(files.get("src/types.ts"))).toBe(squash(want));
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
