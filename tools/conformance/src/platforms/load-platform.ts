import { readdirSync } from "node:fs";
import type { SimulatedPlatform } from "../simulator/simulated-platform.ts";
import type { Platform } from "./platform.ts";

/** The platforms that have a client: each has a folder here, with `platform.ts` and `simulated.ts` in it. */
export const platformNames: readonly string[] = readdirSync(new URL(".", import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/**
 * Loads what the runner has to know of a platform.
 *
 * @throws {Error} When there is no such platform: its vectors cannot be replayed.
 */
export async function loadPlatform(name: string): Promise<Platform> {
  check(name);
  const { platform } = (await import(`./${name}/platform.ts`)) as { platform: Platform };
  return platform;
}

/**
 * Loads what the runner has to know of a platform's stand-in.
 *
 * @throws {Error} When there is no such platform.
 */
export async function loadSimulated(name: string): Promise<SimulatedPlatform> {
  check(name);
  const { simulated } = (await import(`./${name}/simulated.ts`)) as { simulated: SimulatedPlatform };
  return simulated;
}

function check(name: string): void {
  if (!platformNames.includes(name)) {
    throw new Error(`There is no client for ${name}. Known: ${platformNames.join(", ")}.`);
  }
}
