import { publishedPackages } from "../published-packages.ts";
import type { Rule } from "../rule.ts";

export const versionsAgree: Rule = {
  name: "versions-agree",
  why: "A package says its version in its User-Agent, and reading package.json would bind it to Node.",
  fix: "Run `node tools/checks/src/write-versions.ts`; the release does.",
  check(repository) {
    return publishedPackages(repository)
      .map(({ folder, manifest }) => ({ file: `${folder}/src/version.ts`, version: manifest.version }))
      .filter(({ file }) => repository.files.includes(file))
      .filter(({ file, version }) => !repository.read(file).includes(`"${version}"`))
      .map(({ file, version }) => ({ file, message: `does not say "${version}"` }));
  },
};
