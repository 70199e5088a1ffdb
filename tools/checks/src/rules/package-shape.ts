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
  "test/auth.test.ts",
  "test/client.test.ts",
  "test/docs.test.ts",
  "test/errors.test.ts",
  "test/exports.test.ts",
  "test/paging.test.ts",
  "test/secrets.test.ts",
  "test/simulated.test.ts",
  "test/support/simulated.ts",
  "test/support/stub.ts",
  "test/traps.test.ts",
  "test/tree-shaking.test.ts",
  "test/types.test-d.ts",
  "test/version.test.ts",
];

/** How single resources are connected; a package with several specifications has one of these for each surface. */
const connecting = /^src\/(connect|[^/]+\/connect-[^/]+)\.ts$/;

/** What is generated from each of its specifications, and what only paths can give, not procedures. */
const generated: readonly string[] = ["index.ts", "manifest.json", "operations.ts", "types.ts"];
const generatedFromPaths: readonly string[] = ["client.ts", "schema.ts"];

export const packageShape: Rule = {
  name: "package-shape",
  why: "Knowing one platform's package is knowing all.",
  fix: "Add the file as the other packages have it. A package with several specifications has src/generated/<surface>/ and src/<surface>/connect-<surface>.ts.",
  check(repository) {
    return (
      platforms(repository)
        .map((platform) => `packages/${platform}`)
        // A specification may come first, and its package later.
        .filter((folder) => repository.files.some((file) => file.startsWith(`${folder}/`)))
        .flatMap((folder) =>
          [...shape, connectFile(repository, folder), ...generatedFiles(repository, folder)].map(
            (file) => `${folder}/${file}`,
          ),
        )
        .filter((file) => !repository.files.includes(file))
        .map((file) => ({ file, message: "is missing" }))
    );
  },
};

/** The first file that connects, or the one that would. */
function connectFile(repository: Repository, folder: string): string {
  const own = repository.files.filter((file) => file.startsWith(`${folder}/`));
  return (
    own.map((file) => file.slice(folder.length + 1)).find((file) => connecting.test(file)) ?? "src/connect.ts"
  );
}

function generatedFiles(repository: Repository, folder: string): string[] {
  const config = `${folder}/busbar.json`;
  const clients = repository.files.includes(config) ? clientConfigs(repository, config) : [];
  return clients.flatMap(({ specification, output }) =>
    [...generated, ...(/openrpc/.test(specification) ? [] : generatedFromPaths)].map(
      (file) => `${output}/${file}`,
    ),
  );
}
