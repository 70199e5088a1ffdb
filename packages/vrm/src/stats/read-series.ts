import { ConfigError } from "@busbar/runtime";
import type { StatsAnswer, StatsGetQuery } from "../generated/types.ts";
import { epochSeconds } from "../time.ts";
import { amounts } from "./amounts.ts";
import { calendarOf } from "./calendar.ts";
import { insideOf } from "./inside-of.ts";
import { join } from "./join.ts";
import { readStats, type SeriesResult } from "./read-stats.ts";
import { Seam } from "./seam.ts";
import type { SeriesQuery, SeriesWindow } from "./series-query.ts";
import { statsSpans } from "./spans.ts";
import { loadTemporal } from "./temporal.ts";
import { windows } from "./windows.ts";
import { zonedWindows } from "./zoned-windows.ts";

/** A window, and what it adds to the totals. */
interface Part<Code extends string> {
  window: SeriesWindow<Code>;
  totals: SeriesResult<Code>["totals"];
}

/** Asks for a range window by window. */
export async function* readSeries<Code extends string>(
  query: SeriesQuery<Code>,
  ask: (query: StatsGetQuery) => PromiseLike<StatsAnswer>,
): AsyncGenerator<Part<Code>, void, undefined> {
  const { codes, interval, zone } = query;
  const span = Object.hasOwn(statsSpans, interval) ? statsSpans[interval] : undefined;
  if (!span) {
    throw new ConfigError(`\`interval\` is ${interval}.\nPass one of \`statsSpans\`.`);
  }
  const calendar = zone === undefined ? undefined : calendarOf(zone, await loadTemporal());
  const from = epochSeconds(query.from, "from", calendar?.instant);
  const to = epochSeconds(query.to ?? new Date(), "to", calendar?.instant);
  if (from > to) {
    throw new ConfigError("`from` is later than `to`.\nPass the earlier time as `from`.");
  }
  const seams: Record<string, Seam> = {};
  const isAmount = (code: string) => amounts.has(code) || query.amounts?.includes(code) === true;
  for (const part of calendar ? zonedWindows(from, to, span, calendar) : windows(from, to, span)) {
    const end = part.to * 1000;
    const answer = await ask({
      type: query.type ?? "custom",
      interval,
      "attributeCodes[]": codes,
      start: part.from,
      end: part.to,
    });
    const { points, totals } = readStats(answer, codes);
    const inside = insideOf(part, span);
    for (const code of Object.keys(points) as Code[]) {
      seams[code] ??= new Seam();
      const last = part.to === to;
      const added = seams[code].add(points[code], inside, last ? Number.POSITIVE_INFINITY : end);
      points[code] = part.odd ? join(added.points, end, isAmount(code)) : added.points;
      if (added.omitted !== 0) {
        totals[code] = (totals[code] ?? 0) - added.omitted;
      }
    }
    yield { window: { from: new Date(part.from * 1000), to: new Date(end), points, answer }, totals };
  }
}
