import { expect, test } from "vitest";
import { build } from "./support/build.ts";

type Operation = string | { verb: string; list?: true; tag?: string; id?: string };

/** A document of `VERB /path` lines. */
function documentOf(operations: Operation[]): string {
  const paths = new Map<string, string[]>();
  for (const operation of operations) {
    const { verb, list, tag, id } =
      typeof operation === "string" ? { verb: operation } : { list: undefined, ...operation };
    const [method = "", path = ""] = verb.split(" ");
    const schema = list ? "{ type: array, items: { type: number } }" : "{ type: number }";
    const answer = `responses: { '200': { description: Done., content: { application/json: { schema: ${schema} } } } }`;
    const head = [
      tag === undefined ? "" : `tags: ["${tag}"], `,
      id === undefined ? "" : `operationId: "${id}", `,
    ].join("");
    paths.set(path, [...(paths.get(path) ?? []), `    ${method.toLowerCase()}: { ${head}${answer} }`]);
  }
  return `paths:\n${[...paths].map(([path, lines]) => `  "${path}":\n${lines.join("\n")}`).join("\n")}`;
}

async function namesOf(operations: Operation[]): Promise<string[]> {
  const { files } = await build(documentOf(operations));
  return [...(files.get("src/operations.ts") ?? "").matchAll(/^id: "(.*)",$/gm)].map(
    (match) => match[1] as string,
  );
}

const table: [name: string, { given: Operation[]; want: string[] }][] = [
  [
    "operationId resource.method",
    {
      given: [
        { verb: "GET /x", id: "sites.list" },
        { verb: "POST /x", id: "sites.setAdmin" },
      ],
      want: ["sites.list", "sites.setAdmin"],
    },
  ],
  [
    "operationId in other conventions",
    { given: [{ verb: "GET /x", id: "Sites.get_all" }], want: ["sites.getAll"] },
  ],
  [
    "operationId of another form: inferred",
    { given: [{ verb: "GET /sites", id: "GetSiteList", list: true }], want: ["sites.list"] },
  ],
  [
    "the five verbs",
    {
      given: ["GET /sites", "POST /sites", "GET /sites/{id}", "PATCH /sites/{id}", "DELETE /sites/{id}"],
      want: ["sites.list", "sites.create", "sites.get", "sites.update", "sites.delete"],
    },
  ],
  [
    "PUT alone is update, beside PATCH it is replace",
    { given: ["PUT /a/{id}", "PUT /b/{id}", "PATCH /b/{id}"], want: ["a.update", "b.replace", "b.update"] },
  ],
  [
    "other verbs",
    {
      given: ["HEAD /sites", "OPTIONS /sites", "TRACE /sites"],
      want: ["sites.head", "sites.options", "sites.trace"],
    },
  ],
  [
    "a prefix with a version does not count",
    {
      given: ["GET /api/v1/sites/{id}", "GET /api/v{api-version}/rooms/{id}"],
      want: ["sites.get", "rooms.get"],
    },
  ],
  [
    "the tag names the resource, wherever the path has it",
    {
      given: [
        { verb: "GET /organizations/{id}/memberships", tag: "Organization Memberships", list: true },
        { verb: "DELETE /organizations/{id}/memberships/{user}", tag: "Organization Memberships" },
      ],
      want: ["organizationMemberships.list", "organizationMemberships.delete"],
    },
  ],
  [
    "a tag that the path does not have",
    {
      given: [
        { verb: "GET /public/interstitial", tag: "Miscellaneous" },
        { verb: "PATCH /instance", tag: "Miscellaneous" },
      ],
      want: ["miscellaneous.getPublicInterstitial", "miscellaneous.updateInstance"],
    },
  ],
  [
    "parts of a resource",
    {
      given: [
        { verb: "GET /users/{id}/roles", list: true },
        "GET /users/{id}/roles/{role}",
        "POST /users/{id}/roles",
        "DELETE /users/{id}/roles/{role}",
        "PATCH /users/{id}/metadata",
      ],
      want: [
        "users.listRoles",
        "users.createRole",
        "users.getRole",
        "users.deleteRole",
        "users.updateMetadata",
      ],
    },
  ],
  [
    "actions",
    {
      given: [
        "POST /users/{id}/ban",
        "POST /users/{id}/verify_password",
        "POST /templates/{id}/parts/{part}/revert",
        "POST /users/{id}/image",
        "DELETE /users/{id}/image",
      ],
      want: [
        "users.ban",
        "users.verifyPassword",
        "users.createImage",
        "users.deleteImage",
        "templates.revertPart",
      ],
    },
  ],
  [
    "the same action on all and on one",
    { given: ["POST /users/{user_id}/ban", "POST /users/ban"], want: ["users.banByUserId", "users.ban"] },
  ],
  [
    "delete of all and of one",
    { given: ["DELETE /users", "DELETE /users/{id}"], want: ["users.deleteAll", "users.delete"] },
  ],
  [
    "a list behind a parameter",
    {
      given: [{ verb: "GET /templates/{type}", list: true }, "GET /templates/{type}/{slug}"],
      want: ["templates.list", "templates.get"],
    },
  ],
  ["names that collide", { given: ["GET /a/{x}", "GET /a/{y}"], want: ["a.get", "a.getByY"] }],
  [
    "the same operationId twice",
    {
      given: [
        { verb: "GET /a", id: "sites.get" },
        { verb: "GET /b", id: "sites.get" },
      ],
      want: ["sites.get", "sites.get2"],
    },
  ],
  [
    "words of the language and of objects",
    {
      given: [
        { verb: "GET /a", id: "import.delete" },
        { verb: "PUT /a", id: "x.constructor" },
        { verb: "POST /a", id: "constructor.then" },
      ],
      want: ["import.delete", "x.constructor2", "constructorResource.then2"],
    },
  ],
  [
    "resources that differ in case only",
    {
      given: [
        { verb: "GET /a", id: "oAuth.get" },
        { verb: "GET /b", id: "oauth.get" },
      ],
      want: ["oAuth.get", "oauth.get"],
    },
  ],
  ["no words at all", { given: ["GET /", "GET /{id}"], want: ["root.list", "root.get"] }],
  [
    "an explicit name comes first",
    {
      given: ["GET /sites/{id}", { verb: "GET /other", id: "sites.get" }],
      want: ["sites.getById", "sites.get"],
    },
  ],
];

test.each(table)("%s", async (_, { given, want }) => {
  expect((await namesOf(given)).toSorted()).toEqual(want.toSorted());
});

test("names do not depend on the order of a document", async () => {
  const operations = [
    "POST /users/{user_id}/ban",
    "POST /users/ban",
    "GET /users/{id}",
    "GET /users/{name}",
    "GET /users",
  ];
  expect((await namesOf(operations)).toSorted()).toEqual((await namesOf(operations.toReversed())).toSorted());
});
