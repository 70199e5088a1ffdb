import { type Manifest, publishedPackages } from "../published-packages.ts";
import type { Rule } from "../rule.ts";

const asked: readonly { what: string; holds(manifest: Manifest, folder: string): boolean }[] = [
  { what: `"type": "module"`, holds: ({ type }) => type === "module" },
  { what: `"sideEffects": false`, holds: ({ sideEffects }) => sideEffects === false },
  { what: `"license": "Apache-2.0"`, holds: ({ license }) => license === "Apache-2.0" },
  { what: `"engines": { "node": ">=20.19" }`, holds: ({ engines }) => engines?.node === ">=20.19" },
  {
    what: `"repository": { "directory": <its folder> }`,
    holds: ({ repository }, folder) => repository?.directory === folder,
  },
  {
    what: `"./package.json" in "exports"`,
    holds: ({ exports }) => exports?.["./package.json"] !== undefined,
  },
  {
    what: `"dist" and "src" in "files", tests left out`,
    holds: ({ files }) => ["dist", "src", "!src/**/*.test.ts"].every((entry) => files?.includes(entry)),
  },
  {
    what: `"publishConfig": { "access": "public", "provenance": true }`,
    holds: ({ publishConfig }) => publishConfig?.access === "public" && publishConfig.provenance === true,
  },
];

export const manifestOfPublished: Rule = {
  name: "manifest-of-published",
  why: "Every package is published the same way: ESM, with its source and its provenance.",
  fix: "Take the line over from another published package.",
  check(repository) {
    return publishedPackages(repository).flatMap(({ folder, manifest }) =>
      asked
        .filter(({ holds }) => !holds(manifest, folder))
        .map(({ what }) => ({ file: `${folder}/package.json`, message: `lacks ${what}` })),
    );
  },
};
