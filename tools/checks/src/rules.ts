/** `pnpm rules`: every rule of this repository, Biome, and the lint of the specifications. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lintSpecifications } from "./lint-specifications.ts";
import type { Report } from "./report.ts";
import { repositoryOnDisk } from "./repository-on-disk.ts";
import { root } from "./root.ts";
import { rules } from "./rules/index.ts";
import { runTool } from "./run-tool.ts";

const repository = repositoryOnDisk(root);
const results: boolean[] = [];

for (const rule of rules) {
  const problems = rule.check(repository);
  results.push(problems.length === 0);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${rule.name}`);
  for (const { file, line, message } of problems) {
    console.log(`       ${file}${line === undefined ? "" : `:${line}`} ${message}`);
  }
  if (problems.length > 0) {
    console.log(`     Why: ${rule.why}\n     Fix: ${rule.fix}`);
  }
}

results.push(...lintSpecifications(repository));
results.push(runTool("biome", ["check", "."]));

const report: Report = {
  numPassedTests: results.filter((held) => held).length,
  numFailedTests: results.filter((held) => !held).length,
  numPendingTests: 0,
  numTodoTests: 0,
};
mkdirSync(join(root, "reports"), { recursive: true });
writeFileSync(join(root, "reports/rules.json"), JSON.stringify(report));
process.exitCode = report.numFailedTests === 0 ? 0 : 1;
