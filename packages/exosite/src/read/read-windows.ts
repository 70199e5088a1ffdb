import { type CallOptions, ConfigError, type DateInput, DecodeError } from "@busbar/runtime";
import type { Rpc } from "../generated/rpc/index.ts";
import type { Point, ResourceId } from "../generated/rpc/types.ts";
import { toSeconds } from "../seconds.ts";

/** Which points are read, and how many at a time; the settings of a call are for each request. */
export interface ReadWindowsOptions extends CallOptions {
  /** Beginning of the time span, itself included. From the first point on unless given. */
  starttime?: number | DateInput | undefined;
  /** End of the time span, itself included. Now unless given. */
  endtime?: number | DateInput | undefined;
  /** `desc`, the default: newest first. `asc`: oldest first, and on until nothing newer is there. */
  sort?: "asc" | "desc" | undefined;
  /** Points at most. All of them unless given. */
  limit?: number | undefined;
  /** Points a request asks for. 200 unless given, about what the platform's own tools ask for. */
  pageSize?: number | undefined;
  /** All points are read; a selection would be made anew in each window. */
  selection?: "all" | undefined;
}

/**
 * Reads any number of points, a window at a time, each where the one before ended: no point is left out, none comes twice.
 *
 * @throws {ConfigError} when `pageSize` or `limit` is no number of points, or a time is none.
 * @throws {RpcError} `invalid`, `restricted`: as `rpc.read`.
 * @throws {DecodeError} when the platform does not keep to the order that was asked for, so that there would be no end.
 * @example
 * for await (const [time, value] of readWindows(exosite.rpc, { alias: "power" }, { sort: "asc", starttime })) {
 *   console.log(new Date(time * 1000), value);
 * }
 */
export async function* readWindows(
  rpc: Pick<Rpc, "read">,
  resource: ResourceId,
  options: ReadWindowsOptions = {},
): AsyncGenerator<Point, void> {
  const { starttime, endtime, sort = "desc", limit = Number.POSITIVE_INFINITY, ...rest } = options;
  const { pageSize = 200, selection, ...call } = rest;
  if (!(pageSize >= 1 && pageSize < Number.POSITIVE_INFINITY && limit >= 0)) {
    throw new ConfigError(
      `\`pageSize\` is ${pageSize}, \`limit\` is ${limit}.\nPass how many points a request asks for, and how many to read.`,
    );
  }
  // Both ends of a window are included, and there is one point a second at most: the next window begins a second on.
  const step = sort === "asc" ? 1 : -1;
  let start = starttime === undefined ? undefined : toSeconds(starttime);
  let end = endtime === undefined ? undefined : toSeconds(endtime);
  let left = limit;
  while (left > 0 && (end ?? Number.POSITIVE_INFINITY) >= (start ?? 0)) {
    const window = { starttime: start, endtime: end, sort, limit: Math.min(pageSize, left), selection };
    const points = await rpc.read(resource, window, call);
    let last = step > 0 ? start : end;
    for (const point of points.slice(0, left)) {
      if (last !== undefined && (point[0] - last) * step < 0) {
        throw new DecodeError(
          `rpc.read gave ${point[0]} where nothing ${step > 0 ? "before" : "after"} ${last} was asked for.\nCheck what answers at \`baseUrl\`.`,
          { status: 200 },
        );
      }
      [last] = point;
      yield point;
    }
    const [time] = points.at(-1) ?? [];
    if (time === undefined) {
      return;
    }
    left -= points.length;
    if (step > 0) {
      start = time + step;
    } else {
      end = time + step;
    }
  }
}
