import { Refusal } from "../../engine/refusal.ts";
import { decodeUtf8, parseCsv } from "../csv.ts";
import { pythonList } from "../python.ts";

/** What is wrong with a file; the answer puts words in front of it. */
export class CsvProblem extends Error {}

/** One line of a file by column; a cell that the line is too short for is null. */
export type CsvRow = Readonly<Record<string, string | null>>;

/** Reads a file with a header. Columns beyond the known ones are names of properties. */
export function readCsvRows(
  bytes: Uint8Array,
  columns: readonly string[],
): { readonly rows: readonly CsvRow[]; readonly others: readonly string[] } {
  const decoded = decodeUtf8(bytes);
  if ("message" in decoded) {
    throw new Refusal(422, { message: decoded.message });
  }
  const [header, ...lines] = parseCsv(decoded.text);
  if (!header) {
    throw new CsvProblem("Empty CSV file");
  }
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new CsvProblem(`Missing columns: ${pythonList(missing)}`);
  }
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((column, index) => [column, line[index] ?? null])),
  );
  return { rows, others: header.filter((column) => !columns.includes(column)) };
}
