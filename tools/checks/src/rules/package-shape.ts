import { clientConfigs } from "../client-configs.ts";
import { platforms } from "../platforms.ts";
import type { Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";

/** What a platform's package has, wherever you look. */
const shape: readonly string[] = [
  "README.md",
  "api.md",
  "busbar.json",
  "package.json",
  "tsconfig.json",
  "tsconfig.test.json",
  "turbo.json",
  "vitest.config.ts",
  "docs/good-to-know.md",
  "docs/migration.md",
  "src/auth.ts",
  "src/client.ts",
  "src/errors.ts",
  "src/index.ts",
  "src/version.ts",
  "test/docs.test.ts",
  "test/exports.test.ts",
];

/** What is generated from each of its specifications, and what only paths can give, not procedures. */
const generated: readonly string[] = ["index.ts", "manifest.json", "operations.ts", "types.ts"];
const generatedFromPaths: readonly string[] = ["client.ts", "schema.ts"];

export const packageShape: Rule = {
  name: "package-shape",
  why: "Knowing one platform's package is knowing all.",
  fix: "Add the file as the other packages have it. A package with several specifications has src/generated/<surface>/.",
  check(repository) {
    return (
      platforms(repository)
        .map((platform) => `packages/${platform}`)
        // A specification may come first, and its package later.
        .filter((folder) => repository.files.some((file) => file.startsWith(`${folder}/`)))
        .flatMap((folder) =>
          [...shape, ...generatedFiles(repository, folder)].map((file) => `${folder}/${file}`),
        )
        .filter((file) => !repository.files.includes(file))
        .map((file) => ({ file, message: "is missing" }))
    );
  },
};

function generatedFiles(repository: Repository, folder: string): string[] {
  const config = `${folder}/busbar.json`;
  const clients = repository.files.includes(config) ? clientConfigs(repository, config) : [];
  return clients.flatMap(({ specification, output }) =>
    [...generated, ...(/openrpc/.test(specification) ? [] : generatedFromPaths)].map(
      (file) => `${output}/${file}`,
    ),
  );
}
