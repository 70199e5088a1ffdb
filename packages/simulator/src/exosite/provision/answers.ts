import type { Answer } from "../../engine/platform.ts";

/** What the platform says when something is done. */
export const done: Answer = { status: 205 };

/** Text. */
export function plain(text: string): Answer {
  return { status: 200, text, headers: { "content-type": "text/plain; charset=utf-8" } };
}

/** Rows without a heading, a line each; nothing is quoted. */
export function csv(rows: readonly (readonly (string | number | boolean)[])[]): Answer {
  const text = rows.map((row) => `${row.join(",")}\n`).join("");
  return { status: 200, text, headers: { "content-type": "text/csv; charset=utf-8" } };
}

/** Rows, or 204 where there are none. */
export function csvOrNothing(rows: readonly (readonly (string | number | boolean)[])[]): Answer {
  return rows.length === 0 ? { status: 204 } : csv(rows);
}

/** One row alone, which has no line end. */
export function csvRow(row: readonly (string | number | boolean)[]): Answer {
  return { status: 200, text: row.join(","), headers: { "content-type": "text/csv; charset=utf-8" } };
}
