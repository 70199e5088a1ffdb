import { resolve } from "node:path";
import type { FileSet } from "../files/file-set.ts";
import { format } from "../files/format.ts";
import { parseSpecification } from "../parse/parse-specification.ts";
import type { Problem } from "../problems/problem.ts";
import { Problems } from "../problems/problems.ts";
import { buildFiles } from "./build-files.ts";
import type { ClientConfig } from "./config.ts";
import { lintErrors } from "./lint.ts";

/** What to generate, and the folder that its paths are relative to. */
export interface GenerateOptions extends ClientConfig {
  /** Default: the working folder. */
  root?: string;
}

/** What was generated. Nothing has been written. */
export interface Generated {
  /** Files by path relative to `root`; empty where a problem is an error. */
  files: FileSet;
  /** Everything that is wrong with the specification. */
  problems: Problem[];
}

/** Generates a client from a specification, in memory. */
export async function generate({ root = process.cwd(), ...config }: GenerateOptions): Promise<Generated> {
  const problems = new Problems(config.lint);
  const specification = parseSpecification(resolve(root, config.specification), root, problems);
  if (specification === undefined) {
    return { files: new Map(), problems: problems.list };
  }
  await lintErrors(specification, config, root);
  const files = await buildFiles(specification.api, config, problems);
  return { files: problems.failed ? new Map() : await format(files), problems: problems.list };
}
