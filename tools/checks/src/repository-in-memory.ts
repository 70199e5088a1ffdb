import type { Repository } from "./repository.ts";

/** A repository of a few planted files, for the tests of the rules. */
export function repositoryInMemory(contents: Record<string, string>): Repository {
  return {
    files: Object.keys(contents).sort(),
    read(file) {
      const text = contents[file];
      if (text === undefined) {
        throw new Error(`No such file: ${file}`);
      }
      return text;
    },
  };
}
