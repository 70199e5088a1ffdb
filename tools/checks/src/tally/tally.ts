import type { Report } from "../report.ts";
import type { Task } from "./task.ts";

/** What a run came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each task that failed. */
  failures: string[];
}

/** A task with a report counts by it, any other as one. A task that failed counts at least one failure. */
export function tally(tasks: readonly Task[], reportOf: (task: Task) => Report | undefined): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  let ran = 0;
  for (const task of tasks) {
    const succeeded = task.exitCode === 0;
    const report = reportOf(task);
    if (task.name === "test" && succeeded && report === undefined) {
      total.failed += 1;
      total.failures.push(`${task.id} left no report (does its vitest.config.ts pass on vitest.shared.ts?)`);
      continue;
    }
    const failed = report?.numFailedTests ?? 0;
    total.passed += report?.numPassedTests ?? (succeeded ? 1 : 0);
    total.failed += succeeded ? failed : Math.max(failed, 1);
    total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
    ran += task.name === "test" ? (report?.numPassedTests ?? 0) + failed : 0;
    if (!succeeded || failed > 0) {
      const why =
        task.exitCode === undefined ? "did not run: what it depends on failed" : `exit ${task.exitCode}`;
      total.failures.push(`${task.id} (${failed > 0 ? `${failed} failed` : why})`);
    }
  }
  if (ran === 0) {
    total.failed += 1;
    total.failures.push("no test ran");
  }
  return total;
}
