import { publishedPackages } from "../published-packages.ts";
import type { Rule } from "../rule.ts";

/**
 * What a branch changes, CI asks `changeset status --since=origin/main`. Here: nothing that users install
 * goes without a note for them, neither in `.changeset/` nor, once released, in its changelog.
 */
export const changesetPresent: Rule = {
  name: "changeset-present",
  why: "Users read what changed; the release computes versions from it.",
  fix: "Run `pnpm changeset` and write, in the past tense, what a user gets.",
  check(repository) {
    const notes = repository.files
      .filter((file) => /^\.changeset\/[^/]+\.md$/.test(file) && !file.endsWith("README.md"))
      .map((file) => repository.read(file).split("\n---")[0] ?? "");
    return publishedPackages(repository)
      .filter(({ folder }) => !repository.files.includes(`${folder}/CHANGELOG.md`))
      .filter(({ manifest }) => !notes.some((note) => note.includes(`"${manifest.name}"`)))
      .map(({ folder, manifest }) => ({
        file: `${folder}/package.json`,
        message: `no changeset names ${manifest.name}`,
      }));
  },
};
