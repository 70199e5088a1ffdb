import { missing } from "../errors.ts";
import type { Text } from "../texts.ts";

const day = 86_400;

interface Limit {
  readonly seconds?: number;
  /** Calendar months. */
  readonly months?: number;
  readonly text: Text;
}

/** Longest spans that are documented. */
const longest: Readonly<Record<string, Limit>> = {
  "15mins": { seconds: 31 * day, text: ["spanDays", "31"] },
  hours: { seconds: 31 * day, text: ["spanDays", "31"] },
  days: { seconds: 180 * day, text: ["spanDays", "180"] },
  weeks: { seconds: 140 * day, text: ["spanDays", "140"] },
  months: { months: 24, text: ["spanMonths", "24"] },
  years: { months: 60, text: ["spanYears", "5"] },
};

/** Refuses a span that is too long for its interval. */
export function checkSpan(interval: string, start: number, end: number): void {
  const limit = longest[interval];
  if (limit && end > latest(start, limit)) {
    throw missing({ start: limit.text });
  }
}

function latest(start: number, { seconds, months = 0 }: Limit): number {
  if (seconds !== undefined) {
    return start + seconds;
  }
  const date = new Date(start * 1000);
  date.setUTCMonth(date.getUTCMonth() + months);
  // A day more: months of the installation's zone begin and end on other days than those of UTC.
  return date.getTime() / 1000 + day;
}
