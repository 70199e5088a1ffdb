/** `pnpm release:version`: brings each package's `src/version.ts` in line with the version that changesets wrote. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.ts";
import { repositoryOnDisk } from "./repository-on-disk.ts";
import { root } from "./root.ts";

const repository = repositoryOnDisk(root);
for (const { folder, manifest } of publishedPackages(repository)) {
  const file = `${folder}/src/version.ts`;
  if (repository.files.includes(file)) {
    writeFileSync(
      join(root, file),
      repository.read(file).replace(/"\d+\.\d+\.\d+[^"]*"/, `"${manifest.version}"`),
    );
  }
}
