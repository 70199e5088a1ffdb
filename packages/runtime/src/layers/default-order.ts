import type { Fetch, Layer } from "../call/context.ts";
import { transport } from "../transport.ts";
import { log } from "./log.ts";
import { limitRate } from "./rate-limit.ts";
import { retry } from "./retry.ts";
import { timeout } from "./timeout.ts";

/**
 * The way of a request. Authorization stands inside the retries, so that a renewed credential is applied
 * again; the limiter too, so that each repetition counts; the timeout bounds one attempt.
 *
 * @param authorize Puts the credential on, where requests carry one outside their body.
 */
export function defaultOrder(authorize: Layer = (next) => next): Fetch {
  return log(retry(limitRate(authorize(timeout(transport)))));
}
