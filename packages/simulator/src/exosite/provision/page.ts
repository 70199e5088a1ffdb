import type { ExositeCall } from "../context.ts";

/** The rows that `offset` and `limit` ask for; the platform keeps `limit` between 5 and 1000. */
export function page<Row>({ incoming }: ExositeCall, rows: readonly Row[], usual: number): Row[] {
  const ask = (name: string): number => Number.parseInt(incoming.url.searchParams.get(name) ?? "", 10);
  const offset = Math.max(0, ask("offset") || 0);
  const limit = Math.min(1000, Math.max(5, ask("limit") || usual));
  return rows.slice(offset, offset + limit);
}
