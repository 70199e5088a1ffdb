import { platforms } from "../platforms.ts";
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
  "src/auth.ts",
  "src/client.ts",
  "src/errors.ts",
  "src/index.ts",
  "src/version.ts",
  "src/generated/client.ts",
  "src/generated/index.ts",
  "src/generated/manifest.json",
  "src/generated/operations.ts",
  "src/generated/schema.ts",
  "src/generated/types.ts",
  "test/exports.test.ts",
];

export const packageShape: Rule = {
  name: "package-shape",
  why: "Knowing one platform's package is knowing all.",
  fix: "Add the file as the other packages have it. A package with several specifications has src/generated/<surface>/.",
  check(repository) {
    return platforms(repository).flatMap((platform) => {
      const present = repository.files
        .filter((file) => file.startsWith(`packages/${platform}/`))
        .map((file) => file.slice(`packages/${platform}/`.length));
      // A specification may come first, and its package later.
      return (present.length === 0 ? [] : shape)
        .filter((wanted) => !present.some((file) => file === wanted || ofSurface(file) === wanted))
        .map((wanted) => ({ file: `packages/${platform}/${wanted}`, message: "is missing" }));
    });
  },
};

/** `src/generated/rpc/types.ts` stands for `src/generated/types.ts`. */
function ofSurface(file: string): string {
  return file.replace(/^src\/generated\/[^/]+\/([^/]+)$/, "src/generated/$1");
}
