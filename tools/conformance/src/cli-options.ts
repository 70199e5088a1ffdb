import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliOptions {
  /** Directory of `<platform>.jsonl` files. */
  vectors: string;
  /** One platform alone. */
  platform: string | undefined;
  /** Check the simulator's answers instead of our client's requests. */
  simulator: boolean;
  /** Print one JSON document. */
  json: boolean;
  help: boolean;
}

export const usage = `Replays recorded exchanges of the official clients against ours.

  pnpm conformance [--vectors DIR] [--platform NAME] [--simulator] [--json]

  --vectors DIR    directory of <platform>.jsonl files (default: tools/conformance/vectors)
  --platform NAME  this platform alone
  --simulator      compare the simulator's answers with the recorded ones instead
  --json           one JSON document instead of lines`;

/** Reads the command line; throws on options that do not exist. */
export function readOptions(args: readonly string[]): CliOptions {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    options: {
      vectors: { type: "string" },
      platform: { type: "string" },
      simulator: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return {
    ...values,
    vectors: values.vectors ?? fileURLToPath(new URL("../vectors", import.meta.url)),
    platform: values.platform,
  };
}
