import { codes } from "./codes.ts";
import type { Problem } from "./problem.ts";

/** A problem as text for a terminal: what, where, and what to do. */
export function printProblem(problem: Problem): string {
  const rule = problem.rule === undefined ? "" : ` (${problem.rule})`;
  return [
    `${problem.severity} ${problem.code} ${codes[problem.code].title}${rule}`,
    `  at ${problem.file}${problem.pointer}`,
    `  ${problem.message}`,
    `  fix: ${problem.fix}`,
  ].join("\n");
}
