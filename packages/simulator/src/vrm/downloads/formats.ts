import { escapeMarkup, spreadsheet, type Table } from "./spreadsheet.ts";

/** Media type of spreadsheets. */
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How a table is written, by the portal's name of the format. */
export const formats: Readonly<
  Record<string, { type: string; write: (table: Table) => string | Uint8Array<ArrayBuffer> }>
> = {
  csv: { type: "text/csv", write: csv },
  html: { type: "text/html", write: html },
  // Old spreadsheet programs open a table in HTML, which is what goes for their formats here.
  xls: { type: "application/vnd.ms-excel", write: html },
  excelxml: { type: "application/vnd.ms-excel", write: html },
  xlsx: { type: xlsxType, write: spreadsheet },
};

function csv(table: Table): string {
  const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return table.map((row) => `${row.map(quote).join(",")}\n`).join("");
}

function html(table: Table): string {
  const rows = table.map(
    (row) => `<tr>${row.map((text) => `<td>${escapeMarkup(text)}</td>`).join("")}</tr>\n`,
  );
  return `<table>\n${rows.join("")}</table>\n`;
}
