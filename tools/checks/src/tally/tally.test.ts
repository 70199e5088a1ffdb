import { expect, test } from "vitest";
import type { Report } from "../report.ts";
import { readSummary } from "./read-summary.ts";
import { tally } from "./tally.ts";
import type { Task } from "./task.ts";

const report = (numPassedTests: number, numFailedTests = 0, numPendingTests = 0): Report => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests: 0,
});
const task = (id: string, exitCode: number | undefined = 0): Task => ({
  id,
  name: id.split("#")[1] ?? id,
  directory: id.split("#")[0] ?? "",
  exitCode,
});

const cases: [string, { given: [Task, Report?][]; want: ReturnType<typeof tally> }][] = [
  [
    "sums the reports, and counts any other task as one",
    {
      given: [[task("a#test"), report(3, 0, 2)], [task("b#test"), report(4)], [task("a#build")]],
      want: { passed: 8, failed: 0, skipped: 2, failures: [] },
    },
  ],
  [
    "a failed test",
    {
      given: [[task("a#test", 1), report(3, 2)]],
      want: { passed: 3, failed: 2, skipped: 0, failures: ["a#test (2 failed)"] },
    },
  ],
  [
    "a test file that does not load fails no test, but the task",
    {
      given: [[task("a#test", 1), report(3)]],
      want: { passed: 3, failed: 1, skipped: 0, failures: ["a#test (exit 1)"] },
    },
  ],
  [
    "a task that did not run",
    {
      given: [
        [task("a#build", 2)],
        [{ ...task("a#test"), exitCode: undefined }],
        [task("b#test"), report(1)],
      ],
      want: {
        passed: 1,
        failed: 2,
        skipped: 0,
        failures: ["a#build (exit 2)", "a#test (did not run: what it depends on failed)"],
      },
    },
  ],
  [
    "tests without a report",
    {
      given: [[task("a#test")], [task("b#test"), report(1)]],
      want: {
        passed: 1,
        failed: 1,
        skipped: 0,
        failures: ["a#test left no report (does its vitest.config.ts pass on vitest.shared.ts?)"],
      },
    },
  ],
  [
    "no test at all",
    { given: [[task("a#build")]], want: { passed: 1, failed: 1, skipped: 0, failures: ["no test ran"] } },
  ],
];

test.each(cases)("%s", (_, { given, want }) => {
  const reportOf = (wanted: Task): Report | undefined => given.find(([key]) => key === wanted)?.[1];
  expect(
    tally(
      given.map(([key]) => key),
      reportOf,
    ),
  ).toEqual(want);
});

test("reads turbo's summary", () => {
  const text = JSON.stringify({
    tasks: [
      { taskId: "//#rules", task: "rules", directory: "", execution: { exitCode: 0 } },
      { taskId: "a#test", task: "test", directory: "packages/a" },
    ],
  });
  expect(readSummary(text)).toEqual([
    { id: "//#rules", name: "rules", directory: "", exitCode: 0 },
    { id: "a#test", name: "test", directory: "packages/a", exitCode: undefined },
  ]);
});
