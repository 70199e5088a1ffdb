import { matchingLines } from "../matching-lines.ts";
import type { Rule } from "../rule.ts";

/** `export type *` of generated names, in the index of a package: the one place where a star may stand. */
const mayExportTypes = /^packages\/[^/]+\/src\/(generated\/.*)?index\.ts$/;

export const noExportStar: Rule = {
  name: "no-export-star",
  why: "A star hides from a diff that the public API has grown.",
  fix: "Export each name: `export { connect } from ...`, `export type { Site } from ...`.",
  check(repository) {
    return repository.files
      .filter((file) => /\.[cm]?tsx?$/.test(file) && !file.includes("__fixtures__/"))
      .flatMap((file) =>
        matchingLines(repository.read(file), /^\s*export\s+(type\s+)?\*/)
          .filter(({ text }) => !(mayExportTypes.test(file) && /^\s*export\s+type\s/.test(text)))
          .map(({ line }) => ({ file, line, message: "exports a star" })),
      );
  },
};
