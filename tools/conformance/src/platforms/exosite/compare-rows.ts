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
  const isRow = typeof actual === "object" && actual !== null && !Array.isArray(actual);
  if (!Array.isArray(columns)) {
    return sameNames(columns, actual)
      ? { expected: columns, actual }
      : { expected: cellsOf(columns), actual: isRow ? cellsOf(actual) : actual };
  }
  const rows = columns.map((row) => texts(cellsOf(row)));
  if (isRow && rows.length === 1) {
    return { expected: rows[0], actual: texts(cellsOf(actual)) };
  }
  return {
    expected: rows,
    actual: Array.isArray(actual) ? actual.map((row) => texts(cellsOf(row))) : actual,
  };
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
