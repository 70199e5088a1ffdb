/** The files that a rule looks at: those of the repository, or a handful planted by a test. */
export interface Repository {
  /** Paths from the root, sorted, `/` between the parts. */
  files: readonly string[];
  /** Text of a file; throws when there is none. */
  read(file: string): string;
}
