import type { Repository } from "./repository.ts";

/** A place where a rule is broken. */
export interface Problem {
  /** Path from the root of the repository, `/` between the parts. */
  file: string;
  /** Line, from 1; left out where the file as a whole is meant. */
  line?: number;
  /** What is wrong, in half a sentence. */
  message: string;
}

/** One rule of this repository. */
export interface Rule {
  /** Named for what it forbids or asks for; the file is named the same. */
  name: string;
  /** Why the rule exists. */
  why: string;
  /** What to do when it is broken. */
  fix: string;
  check(repository: Repository): Problem[];
}
