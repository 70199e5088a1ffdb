import type { Rule } from "../rule.ts";

const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Names that tools or habit give. */
const given: readonly RegExp[] = [
  /^(README|CONTRIBUTING|CHANGELOG|SOURCES(-[a-z-]+)?|LICENSE|NOTICE)(\.md)?$/,
  /^__(fixtures|snapshots)__$/,
];

/** Fixtures are named for the case that they hold, as their source names it. */
const free: RegExp = /(^|\/)__(fixtures|snapshots)__\//;

export const kebabCaseFileNames: Rule = {
  name: "kebab-case-file-names",
  why: "One spelling, so that a file is found by the name of what it exports, on every file system.",
  fix: "Rename it: `read-body.ts` for `readBody`.",
  check(repository) {
    return repository.files
      .filter((file) => !free.test(file))
      .filter((file) =>
        file.split("/").some((part) => !kebabCase.test(part) && !given.some((name) => name.test(part))),
      )
      .map((file) => ({ file, message: "is not in kebab-case" }));
  },
};
