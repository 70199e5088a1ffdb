/**
 * `pnpm test`: builds, tests and checks everything through turbo's cache, and ends with `N passed, M failed`.
 *
 * Freshness comes first and alone: once `generate` has run, generated code that was committed stale would be mended unseen.
 */
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "./report.ts";
import { root } from "./root.ts";
import { runTool } from "./run-tool.ts";
import { readSummary } from "./tally/read-summary.ts";
import { tally } from "./tally/tally.ts";
import type { Task } from "./tally/task.ts";

const runs = join(root, ".turbo/runs");
rmSync(runs, { recursive: true, force: true });
for (const stale of globSync("{.,bench,{packages,tools,examples}/*}/reports/*.json", { cwd: root })) {
  rmSync(join(root, stale));
}

const turbo = (...tasks: string[]): boolean =>
  runTool(
    "turbo",
    [
      "run",
      ...tasks,
      "--continue=dependencies-successful",
      "--summarize",
      "--output-logs=new-only",
      "--ui=stream",
    ],
    { TURBO_TELEMETRY_DISABLED: "1" },
  );
const succeeded = [turbo("generate:check"), turbo("build", "test", "check", "rules")];

const tasks = existsSync(runs)
  ? readdirSync(runs).flatMap((file) => readSummary(readFileSync(join(runs, file), "utf8")))
  : [];
const reportOf = ({ directory, name }: Task): Report | undefined => {
  const file = join(root, directory, "reports", `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
};
const { passed, failed, skipped, failures } = tally(tasks, reportOf);
for (const failure of failures) {
  console.log(`FAILED ${failure}`);
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 && succeeded.every((ok) => ok) ? 0 : 1;
