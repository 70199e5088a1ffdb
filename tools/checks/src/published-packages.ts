import type { Repository } from "./repository.ts";

/** What the rules read of a `package.json`. */
export interface Manifest {
  name: string;
  version?: string;
  private?: boolean;
  license?: string;
  type?: string;
  sideEffects?: boolean;
  engines?: Record<string, string>;
  repository?: { directory?: string };
  exports?: Record<string, unknown>;
  files?: string[];
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  optionalDependencies?: Record<string, string>;
  publishConfig?: { access?: string; provenance?: boolean };
}

/** Every package that users install: its folder and its manifest. */
export function publishedPackages(repository: Repository): { folder: string; manifest: Manifest }[] {
  return repository.files
    .filter((file) => /^(packages|tools)\/[^/]+\/package\.json$/.test(file))
    .map((file) => ({
      folder: file.slice(0, -"/package.json".length),
      manifest: JSON.parse(repository.read(file)) as Manifest,
    }))
    .filter(({ manifest }) => manifest.private !== true);
}
