import type { Definition } from "./engine/definition.ts";
import * as platforms from "./platforms.ts";

type Defined = typeof platforms;

/** Name of a platform that there is a simulation of. */
export type PlatformName = keyof Defined;

/** What each platform can be told, and what it knows. */
export type Platforms = {
  readonly [Name in PlatformName]: Defined[Name] extends Definition<infer Options, infer State>
    ? { readonly options: Options; readonly state: State }
    : never;
};

/** Who makes them. */
export const registry: {
  readonly [Name in PlatformName]: Definition<Platforms[Name]["options"], Platforms[Name]["state"]>;
} = platforms;
