import { resolve } from "node:path";
import type { FileSet } from "../files/file-set.ts";
import { format } from "../files/format.ts";
import type { Api } from "../model/api.ts";
import { parseSpecification } from "../parse/parse-specification.ts";
import type { Problem } from "../problems/problem.ts";
import { Problems } from "../problems/problems.ts";
import { type Built, buildFiles } from "./build-files.ts";
import { buildOverviews } from "./build-overviews.ts";
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
export function generate({ root = process.cwd(), ...config }: GenerateOptions): Promise<Generated> {
  return generateAll([config], root);
}

/** Generates several clients that belong together, in memory. */
export async function generateAll(configs: readonly ClientConfig[], root: string): Promise<Generated> {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  const clients: { api: Api; config: ClientConfig }[] = [];
  for (const config of configs) {
    const found = new Problems(config.lint);
    const built = await build(config, root, found);
    problems.push(...found.list);
    if (built !== undefined) {
      clients.push({ api: built.api, config });
      for (const [path, text] of built.files) {
        files.set(path, text);
      }
    }
  }
  const failed = problems.some((problem) => problem.severity === "error");
  return {
    files: failed ? new Map() : await format(new Map([...files, ...buildOverviews(clients)])),
    problems,
  };
}

async function build(config: ClientConfig, root: string, problems: Problems): Promise<Built | undefined> {
  const specification = parseSpecification(resolve(root, config.specification), root, problems);
  if (specification === undefined) {
    return undefined;
  }
  await lintErrors(specification, config, root);
  return buildFiles(specification.api, config, problems);
}
