import type { PlatformName } from "@busbar/simulator";
import { bemserver } from "./bemserver.ts";
import { exosite } from "./exosite.ts";
import type { PlatformCase } from "./platform-case.ts";
import { vrm } from "./vrm.ts";

/** Every platform that there is a simulator of, by the name of its folders; one that is missing does not compile. */
export const platforms: { readonly [Name in PlatformName]: PlatformCase } = { bemserver, exosite, vrm };
/** Their names. */
export const platformNames: readonly PlatformName[] = Object.keys(platforms) as PlatformName[];
/** Their packages. */
export const clients: readonly string[] = platformNames.map((name) => `@busbar/${name}`);
