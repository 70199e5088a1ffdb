import { json } from "@busbar/test-support/json";

/** A range that takes two windows. */
export const year = { codes: ["Pc"], interval: "days", from: "2025-01-01", to: "2025-12-27" } as const;

/** Milliseconds of a date. */
export const at = (text: string): number => Date.parse(text);

/** An answer with points of `Pc`, by date, beside records of other codes. */
export function answer(points: Record<string, number>, more: object = {}): Response {
  return json({
    success: true,
    records: { Pc: Object.entries(points).map(([date, mean]) => [at(date), mean]), ...more },
    totals: { Pc: Object.values(points).reduce((sum, mean) => sum + mean, 0) },
  });
}
