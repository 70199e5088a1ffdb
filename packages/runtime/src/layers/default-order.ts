import type { Fetch } from "../call/context.ts";
import { transport } from "../transport.ts";
import { authorize } from "./authorize.ts";
import { log } from "./log.ts";
import { limitRate } from "./rate-limit.ts";
import { retry } from "./retry.ts";
import { timeout } from "./timeout.ts";

/**
 * The way of a request. Authorization stands inside the retries, so that a renewed credential is applied
 * again; the limiter too, so that each repetition counts; the timeout bounds one attempt.
 */
export function defaultOrder(): Fetch {
  return log(retry(limitRate(authorize(timeout(transport)))));
}
