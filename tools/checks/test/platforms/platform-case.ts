/** What the tests of the packages ask of a platform: the same of each, with lines and names of its own. */
export interface PlatformCase {
  /** What the program of its README prints in front of the simulator. */
  prints: readonly RegExp[];
  /** The smallest thing that it can be bundled as, and what must not come along. */
  alone: { program: string; has: string; lacks: readonly string[] };
  editor: EditorCases;
}

/** Lines that somebody types, by what they ask of the editor; `|` is the cursor. */
export interface EditorCases {
  /** What stands above each line: a client. */
  start: string;
  /** `has`: names that are among the completions. `only`: all of them. */
  completions: Readonly<Record<string, { line: string } & ({ has: string[] } | { only: string[] })>>;
  /** What the hover says, signature and documentation. */
  hovers: Readonly<Record<string, { line: string; says: readonly RegExp[] }>>;
  /** Where go-to-definition lands: the end of a path in the package's `src`. */
  definitions: Readonly<Record<string, { line: string; file: string }>>;
}
