export type { ClientConfig, Config } from "./commands/config.ts";
export { type Generated, type GenerateOptions, generate } from "./commands/generate.ts";
export type { FileSet } from "./files/file-set.ts";
export { type Code, type CodeEntry, codes, type Severity } from "./problems/codes.ts";
export { printProblem } from "./problems/print-problem.ts";
export type { Place, Problem } from "./problems/problem.ts";
