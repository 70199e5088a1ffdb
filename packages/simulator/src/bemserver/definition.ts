import type { Definition } from "../engine/definition.ts";
import { greeting } from "./greeting.ts";
import { type BemserverOptions, simulateBemserver, usualVersion } from "./simulate-bemserver.ts";
import type { Store } from "./store.ts";

/** BEMServer. */
export const bemserver: Definition<BemserverOptions, Store> = {
  simulate: simulateBemserver,
  greeting,
  version: usualVersion,
};
