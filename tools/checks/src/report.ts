/** Numbers of one task, with the names that vitest's JSON reporter gives them. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}
