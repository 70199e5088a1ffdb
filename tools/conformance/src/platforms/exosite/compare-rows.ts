type Compared = { expected: unknown; actual: unknown };

/** Says that a value is what stands in columns: rows of cells, or one row with the names that the recording gives them. */
export function inColumns(content: unknown): { columns: unknown } {
  return { columns: content };
}

/**
 * Puts what stands in columns, in the recording by position and in our client by name, into one form: the cells in
 * order. Empty ones are left out, because our client leaves an empty number or flag out.
 */
export function compareRows(expected: unknown, actual: unknown): Compared {
  const { columns } = Object(expected) as { columns?: unknown };
  if (columns === undefined) {
    return { expected, actual };
  }
  const isList = Array.isArray(columns);
  if (!isList && isRow(actual) && sameNames(columns, actual)) {
    return { expected: columns, actual };
  }
  // Where the recording has names, it has types as well.
  const cells = (row: unknown) => (isList ? texts(cellsOf(row)) : cellsOf(row));
  return {
    expected: rowsOf(columns).map(cells),
    actual: isRow(actual) || Array.isArray(actual) ? rowsOf(actual).map(cells) : actual,
  };
}

/** One row, which either side may have without a list around it, is a list of one. */
function rowsOf(content: unknown): unknown[] {
  return Array.isArray(content) ? content : [content];
}

function isRow(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellsOf(row: unknown): unknown[] {
  const cells = typeof row === "object" && row !== null ? Object.values(row) : [row];
  return cells.filter((cell) => cell !== "");
}

function texts(cells: readonly unknown[]): string[] {
  return cells.map(String);
}

function sameNames(one: unknown, other: unknown): boolean {
  const names = (value: unknown): string => Object.keys(Object(value)).sort().join();
  return names(one) === names(other);
}
