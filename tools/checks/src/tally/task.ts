/** One task that turbo was asked for. */
export interface Task {
  /** As turbo names it: `@busbar/runtime#test`. */
  id: string;
  /** Its last part: `test`. */
  name: string;
  /** Folder of its package, from the root. */
  directory: string;
  /** Undefined when it did not run, because one that it depends on failed. */
  exitCode: number | undefined;
}
