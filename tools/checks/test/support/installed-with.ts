import type { Lock } from "./install.ts";

/** The package and everything that npm installs with it, by name; a peer that is optional is not. */
export function installedWith(name: string, lock: Lock): string[] {
  const found = new Set<string>();
  const collect = (wanted: string): void => {
    const entry = lock[wanted];
    if (entry === undefined || found.has(wanted)) {
      return;
    }
    found.add(wanted);
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (peer) => entry.peerDependenciesMeta?.[peer]?.optional !== true,
    );
    const own = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
    for (const next of [...own, ...peers]) {
      collect(next);
    }
  };
  collect(name);
  return [...found].sort();
}
