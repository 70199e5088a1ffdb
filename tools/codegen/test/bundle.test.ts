import { join } from "node:path";
import { expect, test } from "vitest";
import { Bundler } from "../src/parse/documents/bundle.ts";
import { Problems } from "../src/problems/problems.ts";
import { inFolder } from "./support/build.ts";

const head = 'openapi: 3.1.0\ninfo: { title: Mini, version: "1" }\n';

function bundle(files: Record<string, string>) {
  return inFolder(files, async (folder) => {
    const problems = new Problems();
    const { document, placeOf } = new Bundler(join(folder, "openapi.yaml"), folder, problems).bundle(
      "openapi",
    );
    return { document, placeOf, problems: problems.list };
  });
}

const table: [name: string, { given: Record<string, string>; want: unknown }][] = [
  [
    "a schema in another file keeps its name",
    {
      given: {
        "openapi.yaml": `${head}paths: { /a: { get: { responses: { "200": { content: { application/json: { schema: { $ref: "schemas/site.yaml#/Site" } } } } } } } }`,
        "schemas/site.yaml":
          "Site: { properties: { other: { $ref: '#/Other' }, unit: { $ref: '../unit.json' } } }\nOther: { type: string }",
        "unit.json": '{ "type": "number" }',
      },
      want: {
        paths: {
          "/a": {
            get: {
              responses: {
                200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Site" } } } },
              },
            },
          },
        },
        components: {
          schemas: {
            Site: {
              properties: {
                other: { $ref: "#/components/schemas/Other" },
                unit: { $ref: "#/components/schemas/unit" },
              },
            },
            Other: { type: "string" },
            unit: { type: "number" },
          },
        },
      },
    },
  ],
  [
    "a path in another file is put in place; what it refers to is a component of its kind",
    {
      given: {
        "openapi.yaml": `${head}paths: { /a: { $ref: "paths.yaml#/a" } }`,
        "paths.yaml": `a: { parameters: [{ $ref: "shared.yaml#/Page" }], get: { requestBody: { $ref: "shared.yaml#/Body" }, responses: { "404": { $ref: "shared.yaml#/NotFound" } } } }`,
        "shared.yaml": `Page: { name: page, in: query }\nBody: { content: {} }\nNotFound: { description: Gone., headers: { X-A: { $ref: '#/A' } } }\nA: { schema: { type: string } }`,
      },
      want: {
        paths: {
          "/a": {
            parameters: [{ $ref: "#/components/parameters/Page" }],
            get: {
              requestBody: { $ref: "#/components/requestBodies/Body" },
              responses: { 404: { $ref: "#/components/responses/NotFound" } },
            },
          },
        },
        components: {
          parameters: { Page: { name: "page", in: "query" } },
          requestBodies: { Body: { content: {} } },
          responses: {
            NotFound: { description: "Gone.", headers: { "X-A": { $ref: "#/components/headers/A" } } },
          },
          headers: { A: { schema: { type: "string" } } },
        },
      },
    },
  ],
  [
    "a component of the root that stands for one of another file gives it its name",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { Place: { $ref: "s.yaml#/Site" }, List: { items: { $ref: "s.yaml#/Site" } } } }`,
        "s.yaml": "Site: { type: object }",
      },
      want: {
        components: {
          schemas: { Place: { type: "object" }, List: { items: { $ref: "#/components/schemas/Place" } } },
        },
      },
    },
  ],
  [
    "files that refer to each other",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { A: { $ref: "a.yaml#/A" } } }`,
        "a.yaml": "A: { properties: { b: { $ref: 'b.yaml#/B' } } }",
        "b.yaml": "B: { properties: { a: { $ref: 'a.yaml#/A' }, b: { $ref: '#/B' } } }",
      },
      want: {
        components: {
          schemas: {
            A: { properties: { b: { $ref: "#/components/schemas/B" } } },
            B: {
              properties: { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B" } },
            },
          },
        },
      },
    },
  ],
  [
    "two components of one name",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { L: { oneOf: [{ $ref: "a.yaml#/X" }, { $ref: "b.yaml#/X" }] } } }`,
        "a.yaml": "X: { type: string }",
        "b.yaml": "X: { type: number }",
      },
      want: {
        components: {
          schemas: {
            L: { oneOf: [{ $ref: "#/components/schemas/X" }, { $ref: "#/components/schemas/X2" }] },
            X: { type: "string" },
            X2: { type: "number" },
          },
        },
      },
    },
  ],
  [
    "a part of a schema is named for the whole",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { L: { $ref: "a.yaml#/Site/properties/id" }, M: { items: { $ref: "a.yaml#/Site/properties/name" } } } }`,
        "a.yaml": "Site: { properties: { id: { type: integer }, name: { type: string } } }",
      },
      want: {
        components: {
          schemas: {
            L: { type: "integer" },
            M: { items: { $ref: "#/components/schemas/SiteName" } },
            SiteName: { type: "string" },
          },
        },
      },
    },
  ],
  [
    "examples, defaults and extensions are left alone; a property called $ref is one",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { A: { example: { $ref: nowhere.yaml }, default: { $ref: nowhere.yaml }, x-a: { $ref: nowhere.yaml }, properties: { $ref: { type: string } } } } }`,
      },
      want: {
        components: {
          schemas: {
            A: {
              example: { $ref: "nowhere.yaml" },
              default: { $ref: "nowhere.yaml" },
              "x-a": { $ref: "nowhere.yaml" },
              properties: { $ref: { type: "string" } },
            },
          },
        },
      },
    },
  ],
  [
    "the mapping of a discriminator",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { P: { discriminator: { propertyName: kind, mapping: { cat: "pets.yaml#/Cat", dog: Dog } } } } }`,
        "pets.yaml": "Cat: { type: object }",
      },
      want: {
        components: {
          schemas: {
            P: {
              discriminator: {
                propertyName: "kind",
                mapping: { cat: "#/components/schemas/Cat", dog: "Dog" },
              },
            },
            Cat: { type: "object" },
          },
        },
      },
    },
  ],
  [
    "names that a pointer escapes",
    {
      given: {
        "openapi.yaml": `${head}components: { schemas: { L: { items: { $ref: "a.yaml#/a~1b%20c" } } } }`,
        "a.yaml": "a/b c: { type: string }",
      },
      want: {
        components: {
          schemas: { L: { items: { $ref: "#/components/schemas/a~1b c" } }, "a/b c": { type: "string" } },
        },
      },
    },
  ],
];

test.each(table)("%s", async (_, { given, want }) => {
  const { document } = await bundle(given);
  expect(document).toEqual({ openapi: "3.1.0", info: { title: "Mini", version: "1" }, ...(want as object) });
});

test("places lead back to the files", async () => {
  const { placeOf } = await bundle({
    "openapi.yaml": `${head}paths: { /a: { $ref: "paths.yaml#/a" } }`,
    "paths.yaml": `a: { get: { responses: { "200": { content: { application/json: { schema: { $ref: "schemas.yaml#/Site" } } } } } } }`,
    "schemas.yaml": "Site: { properties: { id: { type: integer } } }",
  });
  expect(placeOf("#/paths/~1a/get")).toEqual({ file: "paths.yaml", pointer: "#/a/get" });
  expect(placeOf("#/components/schemas/Site/properties/id")).toEqual({
    file: "schemas.yaml",
    pointer: "#/Site/properties/id",
  });
  expect(placeOf("#/info")).toEqual({ file: "openapi.yaml", pointer: "#/info" });
});

test("a missing file is one problem at the reference, not the end", async () => {
  const { document, problems } = await bundle({
    "openapi.yaml": `${head}components: { schemas: { A: { $ref: "gone.yaml#/A", description: Kept. }, B: { items: { $ref: "gone.yaml#/B" } } } }`,
  });
  expect(document.components).toEqual({
    schemas: {
      A: { description: "Kept.", "x-unresolved": "gone.yaml#/A" },
      B: { items: { "x-unresolved": "gone.yaml#/B" } },
    },
  });
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["BB005", "#/components/schemas/A"],
    ["BB005", "#/components/schemas/B/items"],
  ]);
});

test("two components of one name are a problem where the second is", async () => {
  const { problems } = await bundle({
    "openapi.yaml": `${head}components: { schemas: { L: { oneOf: [{ $ref: "a.yaml#/X" }, { $ref: "b.yaml#/X" }] } } }`,
    "a.yaml": "X: { type: string }",
    "b.yaml": "X: { type: number }",
  });
  expect(problems.map(({ code, file, message }) => [code, file, message])).toEqual([
    ["BB006", "b.yaml", "X exists already; this one is called X2."],
  ]);
});

test("parameters and answers that a missing file had are left out", async () => {
  const { document } = await bundle({
    "openapi.yaml": `${head}paths: { /a: { get: { parameters: [{ $ref: "gone.yaml#/P" }], responses: { "404": { $ref: "gone.yaml#/R" } } } } }`,
  });
  expect(document.paths).toEqual({ "/a": { get: { parameters: [], responses: {} } } });
});
