import { relative } from "node:path";

/** The parts of the environment that tell how a command was started. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The one command that brings the generated files up to date, as the user can type it where they are. */
export function mendCommand(
  command: "generate" | "bundle",
  own: readonly string[],
  environment: Environment,
): string {
  const { npm_lifecycle_event: script = "", npm_package_name: name, INIT_CWD: start } = environment;
  // Inside the `generate:check` script of a package, its `generate` script does it from anywhere.
  if (script.endsWith(":check") && name !== undefined) {
    return `\`pnpm --filter ${name} ${script.replace(/:check$/, "")}\``;
  }
  const folder = start === undefined ? "" : relative(start, process.cwd());
  return `\`${["busbar", command, ...own].join(" ")}\`${folder === "" ? "" : ` in ${folder}`}`;
}
