import type { Code } from "../../src/problems/codes.ts";

/** A code, a name, a specification, and where its problem is and what is said there. */
export type ProblemCase = [
  code: Code,
  name: string,
  { given: string; want: [pointer: string, message: string] },
];
