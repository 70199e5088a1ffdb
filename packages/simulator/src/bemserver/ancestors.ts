import { resources } from "./resources.ts";
import type { Row, Value } from "./rows.ts";
import type { Store } from "./store.ts";

/** The value of a column in the row itself, or in the nearest row that it refers to directly or by others. */
export function climb(store: Store, table: string, row: Row, column: string): Value | undefined {
  let level: [table: string, row: Row][] = [[table, row]];
  while (level.length > 0) {
    for (const [currentTable, current] of level) {
      if (resources[currentTable]?.references?.[column] !== undefined) {
        return current[column];
      }
    }
    level = level.flatMap(([currentTable, current]) =>
      Object.entries(resources[currentTable]?.references ?? {}).flatMap(
        ([reference, target]): [string, Row][] => {
          const next = store.get(target, current[reference]);
          return next ? [[target, next]] : [];
        },
      ),
    );
  }
  return undefined;
}
