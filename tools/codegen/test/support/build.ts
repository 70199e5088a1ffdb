import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildFiles } from "../../src/commands/build-files.ts";
import { buildOverviews } from "../../src/commands/build-overviews.ts";
import type { ClientConfig } from "../../src/commands/config.ts";
import type { FileSet } from "../../src/files/file-set.ts";
import { parseSpecification } from "../../src/parse/parse-specification.ts";
import { Problems } from "../../src/problems/problems.ts";

/** A specification for a test: the text of one file, or several files with `openapi.yaml` as root. */
export type Given = string | Record<string, string>;

/** What the generator made of a specification. */
export interface Built {
  files: FileSet;
  problems: Problems;
}

/** The module of the only resource. */
export async function resourceOf(given: Given): Promise<string | undefined> {
  const { files } = await build(given);
  return [...files].find(([path]) => path.includes("/resources/"))?.[1];
}

/** Runs something in a folder that holds the given files. */
export async function inFolder<Result>(
  files: Record<string, string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "busbar-test-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The generated files of a specification, not formatted. */
export function build(given: Given, config: Partial<ClientConfig> = {}): Promise<Built> {
  const files = typeof given === "string" ? { "openapi.yaml": document(given) } : given;
  return inFolder(files, async (folder) => {
    const problems = new Problems(config.lint);
    const specification = parseSpecification(join(folder, "openapi.yaml"), folder, problems);
    const full = { specification: "openapi.yaml", output: "src", client: "Client", ...config };
    const built = specification && buildFiles(specification.api, full, problems);
    const overviews = built && buildOverviews([{ api: built.api, config: full }]);
    return { files: new Map([...(built?.files ?? []), ...(overviews ?? [])]), problems };
  });
}

/** A document of version 3.1 around what a test gives, which starts with `paths:` or `components:`. */
export function document(text: string): string {
  return /^(openapi|openrpc|swagger|asyncapi):/m.test(text)
    ? text
    : `openapi: 3.1.0\ninfo: { title: Mini, version: "1" }\n${text}`;
}
