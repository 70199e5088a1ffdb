import type { SimulatedPlatform } from "../simulator/simulated-platform.ts";
import type { Platform } from "./platform.ts";

/** The platforms that have a client, each loaded when it is needed. */
const loaders: Readonly<Record<string, Loader>> = {
  bemserver: {
    client: async () => (await import("./bemserver.ts")).bemserver,
    simulated: async () => (await import("./bemserver-simulated.ts")).bemserverSimulated,
  },
  exosite: {
    client: async () => (await import("./exosite/exosite.ts")).exosite,
    simulated: async () => (await import("./exosite/exosite-simulated.ts")).exositeSimulated,
  },
  vrm: {
    client: async () => (await import("./vrm/vrm.ts")).vrm,
    simulated: async () => (await import("./vrm/vrm-simulated.ts")).vrmSimulated,
  },
};

interface Loader {
  client(): Promise<Platform>;
  simulated?(): Promise<SimulatedPlatform>;
}

/**
 * Loads what the runner has to know of a platform.
 *
 * @throws {Error} When there is no such platform: its vectors cannot be replayed.
 */
export function loadPlatform(name: string): Promise<Platform> {
  return loaderOf(name).client();
}

/** Whether a stand-in's answers are compared; those of others are in the tests of `@busbar/simulator`. */
export function isSimulated(name: string): boolean {
  return loaderOf(name).simulated !== undefined;
}

/**
 * Loads what the runner has to know of a platform's stand-in.
 *
 * @throws {Error} When there is no such platform, or nothing to compare.
 */
export async function loadSimulated(name: string): Promise<SimulatedPlatform> {
  const { simulated } = loaderOf(name);
  if (simulated === undefined) {
    throw new Error(`There are no answers to compare with a stand-in for ${name}.`);
  }
  return simulated();
}

function loaderOf(name: string): Loader {
  const loader = loaders[name];
  if (loader === undefined) {
    throw new Error(`There is no client for ${name}. Known: ${Object.keys(loaders).join(", ")}.`);
  }
  return loader;
}
