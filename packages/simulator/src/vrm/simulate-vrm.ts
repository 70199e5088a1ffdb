import type { Surroundings } from "../engine/definition.ts";
import type { Platform } from "../engine/platform.ts";
import type { Caller } from "./context.ts";
import { Limiter, type Rate, usualRate } from "./limiter.ts";
import { vrmPlatform } from "./platform.ts";
import { Portal } from "./portal/portal.ts";
import { seedPortal } from "./seed/seed-portal.ts";
import { servedDocument } from "./served-document.ts";
import type { Language } from "./texts.ts";

/** What only this platform can be told. */
export interface VrmOptions {
  /** Changes the portal, which has the demonstration on it. */
  readonly data?: (portal: Portal) => void;
  /** Language of errors: `en` unless given. */
  readonly language?: Language;
  /**
   * How many requests of one token are let through: 200, of which one is forgotten every 330 ms of the simulator's
   * clock, unless given; `false` for any number.
   */
  readonly rateLimit?: Rate | false;
  /** Whether a 429 has `Retry-After`, as it does unless given. The real one often has not. */
  readonly retryAfter?: boolean;
}

/** Makes a portal with installations on it. */
export function simulateVrm(options: VrmOptions, { seed }: Surroundings): Platform<Caller, Portal> {
  const { data, language = "en", rateLimit = usualRate, retryAfter = true } = options;
  const portal = new Portal(seed);
  seedPortal(portal, seed);
  data?.(portal);
  return vrmPlatform({
    document: servedDocument(),
    portal,
    limiter: new Limiter(rateLimit),
    language,
    sendsRetryAfter: retryAfter,
  });
}
