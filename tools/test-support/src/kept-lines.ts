/** A logger that keeps its lines. */
export interface KeptLines {
  lines: string[];
  logger: Record<"debug" | "info" | "warn", (line: string) => void>;
}

/** A logger of every level that keeps what it is told. */
export function keptLines(): KeptLines {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  return { lines, logger: { debug: log, info: log, warn: log } };
}
