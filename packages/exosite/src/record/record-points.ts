import type { CallOptions } from "@busbar/runtime";
import { RpcError } from "@busbar/runtime/rpc";
import type { Rpc } from "../generated/rpc/index.ts";
import type { NewPoint, ResourceId } from "../generated/rpc/types.ts";
import { toSeconds } from "../seconds.ts";

/** A point that the platform refused. */
export interface RefusedPoint {
  /** The point as it was given. */
  point: NewPoint;
  /** The platform's word for why; `invalid` is the only one known. */
  reason: string;
}

/** What became of points that were recorded. */
export interface RecordedPoints {
  /** Points that were taken, as they were given. */
  recorded: NewPoint[];
  /** Points that were refused. */
  refused: RefusedPoint[];
}

/**
 * Stores points of the past, and tells of each whether it was taken: `rpc.recordBatch`, which fails when one is refused,
 * in a form that does not. It is one call; cut a long series into parts.
 *
 * @param points A negative time counts back from the platform's clock in seconds.
 * @throws {RpcError} when the call failed as a whole, such as for an unknown alias.
 * @example
 * const { refused } = await recordPoints(exosite.rpc, { alias: "power" }, [[new Date(), 21.5], [-30, 21.4]]);
 */
export async function recordPoints(
  rpc: Pick<Rpc, "recordBatch">,
  resource: ResourceId,
  points: readonly NewPoint[],
  options?: CallOptions,
): Promise<RecordedPoints> {
  const recorded = [...points];
  const refused: RefusedPoint[] = [];
  if (points.length > 0) {
    try {
      await rpc.recordBatch(resource, recorded, options);
    } catch (error) {
      if (!RpcError.isInstance(error) || error.failures.length === 0) {
        throw error;
      }
      for (const failure of error.failures) {
        const [time, reason] = Array.isArray(failure) ? failure : [];
        const at = recorded.findIndex(([each]) => toSeconds(each) === time);
        const [point] = at < 0 ? [] : recorded.splice(at, 1);
        if (!point) {
          // It names nothing that was sent, so that nobody can tell what became of the rest.
          throw error;
        }
        refused.push({ point, reason });
      }
    }
  }
  return { recorded, refused };
}
