import { json } from "@busbar/test-support/json";
import { statsSpans } from "../../src/index.ts";

/** Habits of the portal that no document settles. */
export interface Habits {
  /** Whether the bucket that begins at `end` is there too. */
  inclusive?: boolean;
  /** Whether the bucket before `start` comes first. */
  early?: boolean;
}

/**
 * Answers requests for statistics: buckets are counted from `start`, and each holds as many units as it has
 * seconds, so that what is lost or doubled shows in the sum.
 */
export function portal({ inclusive = false, early = false }: Habits = {}): (request: Request) => Response {
  return (request) => {
    const query = new URL(request.url).searchParams;
    const [start, end] = [Number(query.get("start")), Number(query.get("end"))];
    const { step = 0 } = statsSpans[query.get("interval") as "hours"];
    const points: [number, number][] = early ? [[(start - step) * 1000, step]] : [];
    for (let time = start; inclusive ? time <= end : time < end; time += step) {
      points.push([time * 1000, Math.min(step, end - time)]);
    }
    const codes = query.getAll("attributeCodes[]");
    const total = points.reduce((sum, [, value]) => sum + value, 0);
    return json({
      success: true,
      records: Object.fromEntries(codes.map((code) => [code, points])),
      totals: Object.fromEntries(codes.map((code) => [code, total])),
    });
  };
}
