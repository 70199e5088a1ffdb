import type { Year } from "./read-year.ts";

/**
 * Sums by month as lines of a table. Self-consumption is the part of the solar energy that did not go to the grid;
 * self-sufficiency the part of the consumption that did not come from there.
 */
export function balanceTable(year: Year, monthOf: (time: Date) => string): string[] {
  const months = new Map<string, Record<keyof Year, number>>();
  for (const code of Object.keys(year) as (keyof Year)[]) {
    for (const { time, mean } of year[code]) {
      const month = monthOf(time);
      const sums = months.get(month) ?? { Pc: 0, Pb: 0, Pg: 0, Gc: 0, Bc: 0 };
      sums[code] += mean;
      months.set(month, sums);
    }
  }
  const head = ["directly", "battery", "grid", "self-consumed", "self-sufficient"];
  const rows = [...months].map(([month, { Pc, Pb, Pg, Gc, Bc }]) => [
    month,
    ...[Pc, Pb, Pg].map((value) => value.toFixed(0)),
    percent(Pc + Pb, Pc + Pb + Pg),
    percent(Pc + Bc, Pc + Bc + Gc),
  ]);
  return [["", ...head], ...rows].map((cells) =>
    cells
      .map((cell, at) =>
        at === 0 ? cell.padEnd(7) : cell.padStart(Math.max(9, (head[at - 1]?.length ?? 0) + 2)),
      )
      .join(""),
  );
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 100)} %` : "none";
}
