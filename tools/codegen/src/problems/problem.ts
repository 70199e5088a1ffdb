import type { Code, Severity } from "./codes.ts";

/** Where something stands in the files that a specification consists of. */
export interface Place {
  /** File, relative to the working folder. */
  file: string;
  /** JSON pointer inside that file, starting with `#`. */
  pointer: string;
}

/** Something that is wrong with a specification or a configuration. */
export interface Problem extends Place {
  code: Code;
  severity: Severity;
  /** What is wrong here. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** Rule of @redocly/openapi-core that found it, for BB030. */
  rule?: string;
}
