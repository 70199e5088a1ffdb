import { vi } from "vitest";
import { run } from "../../src/commands/run.ts";
import { inFolder } from "./build.ts";

/** The specification of the project. */
export const specification = `openapi: 3.1.0
info: { title: Mini, version: "1" }
paths:
  /sites:
    get: { operationId: sites.list, responses: { "204": { description: Done. } } }
`;
/** Its busbar.json. */
export const config = JSON.stringify({
  specification: "openapi.yaml",
  output: "src/generated",
  client: "Mini",
  api: "api.md",
});
const bundles = JSON.stringify({ bundles: { "src/mini.ts": "openapi.yaml" } });
const files = { "openapi.yaml": specification, "busbar.json": config, "bundles.json": bundles };

/** What became of a command. */
export interface Ran {
  code: number;
  output: string;
}

/** Runs something in a folder with a specification and its busbar.json, and with a `busbar` command. */
export function inProject<Result>(
  use: (folder: string, busbar: (...args: string[]) => Promise<Ran>) => Promise<Result>,
): Promise<Result> {
  return inFolder(files, async (folder) => {
    const before = process.cwd();
    process.chdir(folder);
    // What pnpm tells of where it was started would show in the advice of `check`.
    vi.stubEnv("INIT_CWD", undefined);
    vi.stubEnv("npm_lifecycle_event", undefined);
    try {
      return await use(folder, async (...args) => {
        const lines: string[] = [];
        const say = (text: string): void => void lines.push(text);
        const code = await run(args, { log: say, error: say });
        return {
          code,
          output: lines
            .filter((line) => line !== "")
            .join("\n")
            .replaceAll(folder, ""),
        };
      });
    } finally {
      process.chdir(before);
    }
  });
}
