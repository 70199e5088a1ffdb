/** Reads CSV text: commas, quotes doubled inside quotes, lines ended by LF or CRLF. Empty lines are skipped. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endRow = (): void => {
    row.push(field);
    if (row.length > 1 || field !== "") {
      rows.push(row);
    }
    row = [];
    field = "";
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (isQuoted) {
      if (character !== '"') {
        field += character;
      } else if (text[index + 1] === '"') {
        field += character;
        index += 1;
      } else {
        isQuoted = false;
      }
    } else if (character === '"' && field === "") {
      isQuoted = true;
    } else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\n" || (character === "\r" && text[index + 1] !== "\n")) {
      endRow();
    } else if (character !== "\r") {
      field += character;
    }
  }
  endRow();
  return rows;
}

/** Writes one line, quoting what needs it. */
export function formatCsvLine(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",")}\n`;
}

/** Decodes UTF-8; what is none gives the message of Python's decoder. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly message: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const position = findInvalid(bytes);
    const byte = (bytes[position] ?? 0).toString(16).padStart(2, "0");
    const start = (bytes[position] ?? 0) >= 0xc2 && (bytes[position] ?? 0) <= 0xf4;
    const reason =
      position === bytes.length - 1 && start
        ? "unexpected end of data"
        : start
          ? "invalid continuation byte"
          : "invalid start byte";
    return { message: `'utf-8' codec can't decode byte 0x${byte} in position ${position}: ${reason}` };
  }
}

/** The first byte at which the text stops being UTF-8. */
function findInvalid(bytes: Uint8Array): number {
  for (let position = 0; position < bytes.length; ) {
    const first = bytes[position] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(position, position + length));
    } catch {
      return position;
    }
    position += length;
  }
  return bytes.length;
}
