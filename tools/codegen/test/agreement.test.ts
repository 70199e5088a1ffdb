import { expect, test } from "vitest";
import { build, inFolder } from "./support/build.ts";
import { typeCheck, writeAll } from "./support/type-check.ts";

// `types.ts` comes from our templates, `schema.ts` from openapi-typescript: what either says of an answer holds for the other.
const given = `paths: {}
components:
  schemas:
    Site:
      type: object
      required: [id, name, place, tags, owner]
      properties:
        id: { type: integer }
        name: { type: string }
        note: { type: [string, "null"] }
        opened: { type: string, format: date-time }
        place: { $ref: "#/components/schemas/Place" }
        tags: { type: array, items: { type: string } }
        pair: { type: array, prefixItems: [{ type: number }, { type: string }], items: false }
        extra: { type: object, additionalProperties: { type: number } }
        kind: { const: site }
        owner: { oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }] }
        either: { anyOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/Site" } }] }
    Place: { type: object, required: [at], properties: { at: { type: array, items: { type: number } }, deep: { type: object, properties: { x: { type: boolean } } } } }
    Person: { type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } }
    Company: { allOf: [{ $ref: "#/components/schemas/Person" }, { type: object, required: [vat], properties: { vat: { type: string } } }] }
`;

const program = (type: string): string => `import type { components } from "./src/schema.ts";
import type { ${type} } from "./src/types.ts";
type Other = components["schemas"]["${type}"];
export const forth = (value: ${type}): Other => value;
export const back = (value: Other): ${type} => value;
`;

test("types.ts and schema.ts agree", () =>
  inFolder({}, async (folder) => {
    writeAll(folder, (await build(given)).files);
    writeAll(
      folder,
      ["Site", "Place", "Person", "Company"].map((type) => [`${type}.ts`, program(type)] as const),
    );
    expect(await typeCheck(folder)).toBe("");
  }));
