import { platforms } from "../platforms.ts";
import type { Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";

export const errorsExported: Rule = {
  name: "errors-exported",
  why: "Any call may fail in any of these ways, and users import from the package that they installed.",
  fix: "Export the class from the package's src/index.ts, as the other packages do.",
  check(repository) {
    const names = errorClasses(repository);
    return platforms(repository)
      .map((platform) => `packages/${platform}/src/index.ts`)
      .filter((file) => repository.files.includes(file))
      .flatMap((file) => {
        const text = repository.read(file);
        return names
          .filter((name) => !new RegExp(`\\b${name}\\b`).test(text))
          .map((name) => ({ file, message: `does not export ${name}` }));
      });
  },
};

/** Classes of the runtime that a call may throw. */
function errorClasses(repository: Repository): string[] {
  return repository.files
    .filter((file) => /^packages\/runtime\/src\/errors\/[^/]+(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => [...repository.read(file).matchAll(/^export class (\w+Error)\b/gm)])
    .flatMap(([, name]) => name ?? []);
}
