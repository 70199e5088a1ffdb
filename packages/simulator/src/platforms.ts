import { type BemserverOptions, simulateBemserver } from "./bemserver/simulate-bemserver.ts";
import type { Store } from "./bemserver/store.ts";
import type { Clock } from "./engine/clock.ts";
import type { Faults } from "./engine/faults.ts";
import type { Platform } from "./engine/platform.ts";
import type { Account } from "./exosite/account/account.ts";
import { type ExositeOptions, simulateExosite } from "./exosite/simulate-exosite.ts";
import type { Portal } from "./vrm/portal/portal.ts";
import { simulateVrm, type VrmOptions } from "./vrm/simulate-vrm.ts";

/** What each platform can be told, and what it knows. */
export interface Platforms {
  readonly bemserver: { readonly options: BemserverOptions; readonly state: Store };
  readonly exosite: { readonly options: ExositeOptions; readonly state: Account };
  readonly vrm: { readonly options: VrmOptions; readonly state: Portal };
}

/** Name of a platform that there is a simulation of. */
export type PlatformName = keyof Platforms;

/** What a platform shares with the engine. */
export interface Surroundings {
  readonly clock: Clock;
  readonly faults: Faults;
}

type Maker<Name extends PlatformName> = (
  options: Platforms[Name]["options"],
  surroundings: Surroundings,
  // biome-ignore lint/suspicious/noExplicitAny: who a caller is differs, and only the platform itself looks at it.
) => Platform<any, Platforms[Name]["state"]>;

/** Who makes them. */
export const platforms: { readonly [Name in PlatformName]: Maker<Name> } = {
  bemserver: simulateBemserver,
  exosite: simulateExosite,
  vrm: simulateVrm,
};
