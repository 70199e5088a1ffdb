import { join } from "node:path";
import { publishedPackages } from "../../src/published-packages.ts";
import { repositoryOnDisk } from "../../src/repository-on-disk.ts";
import { root } from "../../src/root.ts";
import { must } from "./must.ts";
import { pnpm } from "./pnpm.ts";

/** Packs every published package as a release would; name -> tarball. */
export async function pack(into: string): Promise<Record<string, string>> {
  const [command, ...first] = pnpm();
  const packed = publishedPackages(repositoryOnDisk(root)).map(async ({ folder, manifest }) => {
    const file = `${manifest.name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    await must(command, [...first, "pack", "--pack-destination", into], { cwd: join(root, folder) });
    return [manifest.name, join(into, file)];
  });
  return Object.fromEntries(await Promise.all(packed)) as Record<string, string>;
}
