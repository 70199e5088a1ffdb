import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { Platform } from "./platform.ts";

/** What a platform shares with the engine. */
export interface Surroundings {
  readonly clock: Clock;
  readonly faults: Faults;
  /** Seed of what is made up. */
  readonly seed: number;
}

/** What the command line says about a platform once it listens: its name, and who may log in. */
export interface Greeting<State> {
  readonly name: string;
  lines(state: State): string[];
}

/** What the folder of a platform has to offer. */
export interface Definition<Options, State> {
  /** Makes one with data in it. */
  simulate(
    options: Options,
    surroundings: Surroundings,
    // biome-ignore lint/suspicious/noExplicitAny: who a caller is differs, and only the platform itself looks at it.
  ): Platform<any, State>;
  readonly greeting: Greeting<State>;
  /** Version of its server unless the option `version` names another; without it there is one version only. */
  readonly version?: string;
}
