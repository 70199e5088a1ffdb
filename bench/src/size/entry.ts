/** A program of one call with a package, and what it may weigh (docs/guides/budgets.md). */
export interface Entry {
  name: string;
  program: string;
  /** Bytes, gzipped: more breaks `pnpm size`. */
  must?: number;
  /** Bytes, gzipped: what we are after. */
  aim?: number;
}
