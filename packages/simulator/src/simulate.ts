import { type Clock, createClock } from "./engine/clock.ts";
import { createEngine, type Outcome } from "./engine/engine.ts";
import { type FaultRule, Faults } from "./engine/faults.ts";
import { followRedirects } from "./engine/follow-redirects.ts";
import { deliver } from "./engine/in-process.ts";
import type { LoggedRequest } from "./engine/request-log.ts";
import { type PlatformName, type Platforms, registry } from "./registry.ts";

/** What the simulation of every platform can be told. */
export interface CommonOptions {
  /** The time at which the platform's clock stands still, or a clock; the computer's own time unless given. */
  readonly clock?: Clock | Date | string | number;
  /** Faults from the beginning; more by `simulator.faults.add`. */
  readonly faults?: readonly FaultRule[];
  /** Path below which the platform is reached, `/api` for `https://example.com/api/sites/`. */
  readonly basePath?: string;
  /** Seed of what is made up: measurements, and ids, keys and tokens where the platform has such. 1 unless given. */
  readonly seed?: number;
}

/** How a platform is simulated. */
export type SimulateOptions<Name extends PlatformName = "bemserver"> = CommonOptions &
  Platforms[Name]["options"];

/** A platform that only exists here. */
export interface Simulator<Name extends PlatformName = "bemserver"> {
  /** Stands in for the `fetch` of everywhere: whatever the host, the platform answers. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What the platform knows, to look at and to change. */
  readonly state: Platforms[Name]["state"];
  readonly clock: Clock;
  /** Every request that arrived, in order. */
  readonly requests: LoggedRequest[];
  readonly faults: Faults;
  /** For servers: the answer, and the fault that they are to carry out themselves. */
  readonly handle: (request: Request, basePath?: string) => Promise<Outcome>;
}

/**
 * Simulates a platform, with demonstration data in it.
 *
 * @example
 * const simulator = simulate("bemserver", { faults: [{ match: { times: 1 }, fault: { kind: "status", status: 503 } }] });
 * const response = await simulator.fetch("http://bemserver.test/about/");
 */
export function simulate<Name extends PlatformName>(
  platform: Name,
  options: SimulateOptions<Name> = {} as SimulateOptions<Name>,
): Simulator<Name> {
  if (!Object.hasOwn(registry, platform)) {
    const known = Object.keys(registry).map((name) => `"${name}"`);
    throw new TypeError(`There is no simulation of "${String(platform)}". Pass ${known.join(" or ")}.`);
  }
  const { clock: given, seed = 1 } = options;
  const clock = typeof given === "object" && !(given instanceof Date) ? given : createClock(given);
  const faults = new Faults(options.faults);
  const simulated = registry[platform].simulate(options, { clock, faults, seed });
  const engine = createEngine(simulated, { clock, faults });
  const handle: Simulator["handle"] = (request, basePath = options.basePath ?? simulated.basePath) =>
    engine.handle(request, basePath);
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      if (!request.headers.has("accept")) {
        // As every real fetch does.
        request.headers.set("accept", "*/*");
      }
      return await followRedirects(request, async (each) => deliver(await handle(each), request.signal));
    },
    state: simulated.state,
    clock,
    requests: engine.requests,
    faults,
    handle,
  };
}
