import type { Point } from "./series.ts";

/** Which points are read, every option decided. */
export interface ReadWindow {
  readonly starttime: number;
  readonly endtime: number;
  readonly sort: "asc" | "desc";
  readonly limit: number;
  readonly selection: "all" | "givenwindow" | "autowindow";
}

/** The points of a window, both its ends included. Points are picked, never averaged. */
export function readWindow(points: readonly Point[], window: ReadWindow): Point[] {
  const { starttime, endtime, sort, limit, selection } = window;
  const inside = points.filter(([timestamp]) => timestamp >= starttime && timestamp <= endtime);
  const sorted = sort === "asc" ? inside : inside.reverse();
  switch (selection) {
    case "all":
      return sorted.slice(0, limit);
    case "autowindow":
      return sorted.length <= limit
        ? sorted
        : Array.from(
            { length: limit },
            (_, index) => sorted[Math.floor((index * sorted.length) / limit)],
          ).filter((point) => point !== undefined);
    case "givenwindow":
      return onePerSlice(sorted, window);
  }
}

/** The first point, in the order asked for, of each of `limit` equal slices of the window. */
function onePerSlice(sorted: readonly Point[], { starttime, endtime, limit }: ReadWindow): Point[] {
  const width = (endtime - starttime + 1) / Math.max(limit, 1);
  const seen = new Set<number>();
  return sorted.filter(([timestamp]) => {
    const slice = Math.floor((timestamp - starttime) / width);
    const isFirst = limit > 0 && !seen.has(slice);
    seen.add(slice);
    return isFirst;
  });
}
