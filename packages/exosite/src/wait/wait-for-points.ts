import { type CallOptions, type DateInput, DecodeError } from "@busbar/runtime";
import { RpcError } from "@busbar/runtime/rpc";
import type { Rpc } from "../generated/rpc/index.ts";
import type { Point, ResourceId } from "../generated/rpc/types.ts";
import { toSeconds } from "../seconds.ts";
import { toWait } from "../to-wait.ts";

/** For what is waited, and how long by each request; the settings of a call are for each of them. */
export interface WaitForPointsOptions extends CallOptions {
  /**
   * Points after this time: the time of the last point that is known already. Points after the latest one that is
   * there unless given, for which that one is read first.
   */
  since?: number | DateInput | undefined;
  /** Milliseconds that the platform waits by each request, up to 300 000. Its own 30 000 unless given. */
  wait?: number | undefined;
}

/**
 * Waits for points of a resource as they come, without an end: a wait that is over without a point is followed by the
 * next, which begins where the last point was, so that nothing is missed in between.
 *
 * @throws {ConfigError} when `wait` is not above 0, or `since` is no time.
 * @throws {RpcError} `invalid`, `locked` and the like, as `rpc.wait`; never `expire`.
 * @example
 * for await (const [time, value] of waitForPoints(exosite.rpc, { alias: "alarm" }, { signal })) {
 *   console.log(new Date(time * 1000), value);
 * }
 */
export async function* waitForPoints(
  rpc: Pick<Rpc, "read" | "wait">,
  resource: ResourceId,
  { since, wait, ...call }: WaitForPointsOptions = {},
): AsyncGenerator<Point, never> {
  const timeout = toWait(wait);
  const how = timeout === undefined ? {} : { timeout };
  // A wait from "now" would begin anew with each request, and lose what comes between two of them.
  let last =
    since === undefined ? ((await rpc.read(resource, {}, call))[0]?.[0] ?? 0) : Math.floor(toSeconds(since));
  let value: unknown;
  let next = last;
  for (;;) {
    let point: Point;
    try {
      point = await rpc.wait(resource, { ...how, since: next }, call);
    } catch (error) {
      if (RpcError.isInstance(error) && error.status === "expire") {
        continue;
      }
      throw error;
    }
    const [time] = point;
    if (time < next) {
      throw new DecodeError(
        `rpc.wait gave ${time} where nothing before ${next} was asked for.\nCheck what answers at \`baseUrl\`.`,
        { status: 200 },
      );
    }
    // Whether `since` itself counts is not documented. Where it does, the point that is known comes once more, and the
    // next wait begins a second later; where it does not, beginning a second later would miss what that second brings.
    const known = time === last;
    next = known ? time + 1 : time;
    if (!known || (value !== undefined && point[1] !== value)) {
      yield point;
    }
    [last, value] = point;
  }
}
