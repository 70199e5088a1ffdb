import { relative } from "node:path";
import { compare, type Difference } from "../files/compare.ts";
import type { FileSet } from "../files/file-set.ts";
import { format } from "../files/format.ts";
import { ForeignFilesError, write } from "../files/write.ts";
import { printProblem } from "../problems/print-problem.ts";
import { Problems } from "../problems/problems.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { buildBundles } from "./build-bundles.ts";
import { buildFiles } from "./build-files.ts";
import type { ClientConfig, Config } from "./config.ts";
import { help } from "./help.ts";
import { lint } from "./lint.ts";
import { readConfig } from "./read-config.ts";

/** Where the command writes to. */
export interface Terminal {
  log(text: string): void;
  error(text: string): void;
}

/** Runs a `busbar` command and returns its exit code. */
export async function run(args: readonly string[], terminal: Terminal = console): Promise<number> {
  const parsed = readArguments(args);
  if ("message" in parsed) {
    terminal.error(`${parsed.message}\n\n${help}`);
    return 2;
  }
  if (parsed.command === "help") {
    terminal.log(help);
    return 0;
  }
  const problems = new Problems();
  const { root, entries } = configOf(parsed, problems);
  const outputs = problems.failed ? [] : await Promise.all(entries.map((entry) => outputOf(parsed, entry, root)));
  const all = [...problems.list, ...outputs.flatMap((output) => output.problems)];
  const errors = all.filter((problem) => problem.severity === "error");
  // Warnings are for `busbar lint`; a run says how many there are.
  for (const problem of parsed.command === "lint" || parsed.verbose ? all : errors) {
    terminal.error(`${printProblem(problem)}\n`);
  }
  const warnings = all.length - errors.length;
  if (errors.length > 0 || parsed.command === "lint") {
    terminal.log(`${errors.length} errors, ${warnings} warnings`);
    return errors.length > 0 ? 1 : 0;
  }
  const more = warnings === 0 ? "" : `, ${warnings} warnings (\`busbar lint\` shows them)`;
  return finish(parsed, root, outputs, more, terminal);
}

interface Output {
  files: FileSet;
  folders: string[];
  problems: Problems["list"];
}

async function outputOf(parsed: Arguments, entry: Config, root: string): Promise<Output> {
  const problems = new Problems(entry.lint);
  if (parsed.command === "bundle") {
    const files = buildBundles(entry.bundles ?? {}, root, problems);
    return { files: await format(files), folders: [], problems: problems.list };
  }
  if (entry.specification === undefined) {
    return { files: new Map(), folders: [], problems: [] };
  }
  const config = entry as ClientConfig;
  await lint(config, root, problems);
  const files = parsed.command === "lint" || problems.failed ? undefined : await buildFiles(config, root, problems);
  const formatted = files === undefined || problems.failed ? new Map<string, string>() : await format(files);
  return { files: formatted, folders: [config.output], problems: problems.list };
}

function finish(parsed: Arguments, root: string, outputs: Output[], more: string, terminal: Terminal): number {
  const files = new Map(outputs.flatMap((output) => [...output.files]));
  const folders = outputs.flatMap((output) => output.folders);
  if (parsed.check) {
    const differences = compare(root, files, folders);
    report(differences, parsed, terminal);
    terminal.log(differences.length === 0 ? `${files.size} files are up to date${more}` : "");
    return differences.length === 0 ? 0 : 1;
  }
  try {
    const differences = write(root, files, folders);
    terminal.log(`${files.size} files, ${differences.length} changed${more}`);
    return 0;
  } catch (error) {
    if (error instanceof ForeignFilesError) {
      terminal.error(error.message);
      return 1;
    }
    throw error;
  }
}

function report(differences: readonly Difference[], parsed: Arguments, terminal: Terminal): void {
  for (const { kind, path } of differences) {
    terminal.error(`${kind.padEnd(7)} ${path}`);
  }
  if (differences.length > 0) {
    const command = parsed.command === "bundle" ? "bundle" : "generate";
    const folder = relative(process.env["INIT_CWD"] ?? process.cwd(), process.cwd());
    const where = folder === "" ? "" : ` (in ${folder})`;
    terminal.error(`\nThe generated files are not those of the specification. To mend it, run \`${[`busbar ${command}`, ...parsed.own].join(" ")}\`${where}.`);
  }
}

function configOf(parsed: Arguments, problems: Problems): { root: string; entries: Config[] } {
  return parsed.adHoc === undefined
    ? readConfig(parsed.config, problems)
    : { root: process.cwd(), entries: [parsed.adHoc] };
}
