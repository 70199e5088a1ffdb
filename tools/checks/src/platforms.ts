import type { Repository } from "./repository.ts";

/** The platforms of this repository: the folders of `specs/`. */
export function platforms(repository: Repository): string[] {
  const names = repository.files.map((file) => /^specs\/([^/]+)\//.exec(file)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}
