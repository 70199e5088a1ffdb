import type { Platform } from "./platform.ts";

/** The platforms that have a client, each loaded when it is needed. */
const loaders: Readonly<Record<string, () => Promise<Platform>>> = {
  bemserver: async () => (await import("./bemserver.ts")).bemserver,
};

/**
 * Loads what the runner has to know of a platform.
 *
 * @throws {Error} When there is no such platform: its vectors cannot be replayed.
 */
export async function loadPlatform(name: string): Promise<Platform> {
  const load = loaders[name];
  if (load === undefined) {
    throw new Error(`There is no client for ${name}. Known: ${Object.keys(loaders).join(", ")}.`);
  }
  return load();
}
