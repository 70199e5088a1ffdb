import { publishedPackages } from "../published-packages.ts";
import type { Rule } from "../rule.ts";

/** Not imported, but asked for as a peer by a dependency of ours. */
const peers: readonly string[] = ["typescript"];

export const dependenciesUsed: Rule = {
  name: "dependencies-used",
  why: "A dependency that nothing imports is installed by every user all the same.",
  fix: "Remove it from package.json; move it to devDependencies when only tests use it.",
  check(repository) {
    return publishedPackages(repository).flatMap(({ folder, manifest }) => {
      const sources = repository.files
        .filter((file) => file.startsWith(`${folder}/src/`) && !/\.test(-d)?\.ts$|__fixtures__/.test(file))
        .map((file) => repository.read(file));
      const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
      return names
        .filter((name) => !peers.includes(name))
        .filter((name) => !sources.some((text) => new RegExp(`["']${name}(/[^"']*)?["']`).test(text)))
        .map((name) => ({
          file: `${folder}/package.json`,
          message: `depends on ${name}, which src/ never names`,
        }));
    });
  },
};
