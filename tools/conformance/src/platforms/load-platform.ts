import type { SimulatedPlatform } from "../simulator/simulated-platform.ts";
import type { Platform } from "./platform.ts";

/** The platforms that have a client, each loaded when it is needed. */
const loaders: Readonly<Record<string, Loader>> = {
  bemserver: {
    client: async () => (await import("./bemserver.ts")).bemserver,
    simulated: async () => (await import("./bemserver-simulated.ts")).bemserverSimulated,
  },
};

interface Loader {
  client(): Promise<Platform>;
  simulated(): Promise<SimulatedPlatform>;
}

/**
 * Loads what the runner has to know of a platform.
 *
 * @throws {Error} When there is no such platform: its vectors cannot be replayed.
 */
export function loadPlatform(name: string): Promise<Platform> {
  return loaderOf(name).client();
}

/**
 * Loads what the runner has to know of a platform's stand-in.
 *
 * @throws {Error} When there is no such platform.
 */
export function loadSimulated(name: string): Promise<SimulatedPlatform> {
  return loaderOf(name).simulated();
}

function loaderOf(name: string): Loader {
  const loader = loaders[name];
  if (loader === undefined) {
    throw new Error(`There is no client for ${name}. Known: ${Object.keys(loaders).join(", ")}.`);
  }
  return loader;
}
