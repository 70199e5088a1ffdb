import { readGraph, readStats, readStatsByInstance, type SeriesPoint } from "@busbar/vrm";
import type { Vector } from "../../vectors/vector.ts";

interface Result {
  points: Readonly<Record<string, readonly SeriesPoint[]>>;
  totals: Readonly<Record<string, number | undefined>>;
}

/** Statistics of our client in the words of the vectors. */
export function normalizedStats({ points, totals }: Result): object {
  return { series: seriesOf(points), totals: totalsOf(points, totals) };
}

/** The same from an answer as the portal sent it, by our functions for that. */
export function normalizedAnswer({ operation, input }: Vector, answer: unknown): object {
  if (operation === "installations_widgets_graph_get") {
    return { series: seriesOf(readGraph(answer as never)) };
  }
  return input.query?.show_instance === true
    ? {
        instances: readStatsByInstance(answer as never).map(({ instance, ...result }) => ({
          instance,
          ...normalizedStats(result),
        })),
      }
    : normalizedStats(readStats(answer as never));
}

function seriesOf(points: Result["points"]): object {
  return Object.fromEntries(
    Object.entries(points).map(([code, list]) => [
      code,
      list.map(({ time, mean, min = null, max = null }) => ({
        at: time.toISOString(),
        value: mean,
        min,
        max,
      })),
    ]),
  );
}

/** A code without a total is null there; ours leaves it out. */
function totalsOf(points: Result["points"], totals: Result["totals"]): object {
  return Object.fromEntries(
    Object.keys({ ...points, ...totals }).map((code) => [code, totals[code] ?? null]),
  );
}
