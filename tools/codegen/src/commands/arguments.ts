import { parseArgs } from "node:util";
import type { ClientConfig } from "./config.ts";

const commands = ["generate", "check", "lint", "bundle", "help"] as const;

/** A command line that was understood. */
export interface Arguments {
  command: (typeof commands)[number];
  config: string;
  /** A client described on the command line, instead of a busbar.json. */
  adHoc?: ClientConfig;
  /** Compare instead of writing. */
  check: boolean;
  verbose: boolean;
  /** The given options, for naming the command that mends a difference. */
  own: string[];
}

const options = {
  config: { type: "string" },
  specification: { type: "string" },
  output: { type: "string" },
  client: { type: "string" },
  imports: { type: "string" },
  check: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads a command line; a message where it is not understood. */
export function readArguments(args: readonly string[]): Arguments | { message: string } {
  const parsed = parse(args);
  if ("message" in parsed) {
    return parsed;
  }
  const { values, positionals } = parsed;
  const [name = "help", ...others] = positionals;
  const command = values.help ? "help" : commands.find((candidate) => candidate === name);
  if (command === undefined || others.length > 0) {
    return { message: `Unknown command: ${positionals.join(" ")}` };
  }
  const { specification, output, client = "Client", imports = ".ts" } = values;
  if (specification === undefined && (output !== undefined || values.client !== undefined)) {
    return { message: "--output and --client go with --specification." };
  }
  if (specification !== undefined && output === undefined && command !== "lint") {
    return { message: "--specification needs --output." };
  }
  const adHoc =
    specification === undefined
      ? {}
      : { adHoc: { specification, output: output ?? "", client, imports: imports as ".ts" | ".js" | "" } };
  const own = args.filter((arg, index) => index > 0 && arg !== "--check");
  const { config = "busbar.json", verbose = false } = values;
  return { command, config, check: command === "check" || values.check === true, verbose, own, ...adHoc };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { message: (error as Error).message };
  }
}
