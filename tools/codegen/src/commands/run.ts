import { resolve } from "node:path";
import { compare, type Difference } from "../files/compare.ts";
import type { FileSet } from "../files/file-set.ts";
import { format } from "../files/format.ts";
import { ForeignFilesError, write } from "../files/write.ts";
import { parseSpecification } from "../parse/parse-specification.ts";
import { printProblem } from "../problems/print-problem.ts";
import { Problems } from "../problems/problems.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { buildBundles } from "./build-bundles.ts";
import { buildFiles } from "./build-files.ts";
import type { ClientConfig, Config } from "./config.ts";
import { generate } from "./generate.ts";
import { help } from "./help.ts";
import { lint } from "./lint.ts";
import { mendCommand } from "./mend-command.ts";
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
  const outputs = problems.failed
    ? []
    : await Promise.all(entries.map((entry) => outputOf(parsed, entry, root)));
  const all = [...problems.list, ...outputs.flatMap((output) => output.problems)];
  const errors = all.filter((problem) => problem.severity === "error");
  // Warnings are for `busbar lint`; a run says how many there are.
  for (const problem of parsed.command === "lint" || parsed.verbose ? all : errors) {
    terminal.error(`${printProblem(problem)}\n`);
  }
  const warnings = all.length - errors.length;
  if (errors.length > 0 || parsed.command === "lint") {
    terminal.log(`${count(errors.length, "error")}, ${count(warnings, "warning")}`);
    return errors.length > 0 ? 1 : 0;
  }
  const more = warnings === 0 ? "" : `, ${count(warnings, "warning")} (\`busbar lint\` shows them)`;
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
  if (parsed.command === "lint") {
    const specification = parseSpecification(resolve(root, config.specification), root, problems);
    if (specification !== undefined) {
      await buildFiles(specification.api, config, problems);
      await lint(specification, config, root);
    }
    return { files: new Map(), folders: [], problems: problems.list };
  }
  return { folders: [config.output], ...(await generate({ ...config, root })) };
}

function finish(
  parsed: Arguments,
  root: string,
  outputs: Output[],
  more: string,
  terminal: Terminal,
): number {
  const files = new Map(outputs.flatMap((output) => [...output.files]));
  const folders = outputs.flatMap((output) => output.folders);
  if (parsed.check) {
    const differences = compare(root, files, folders);
    report(differences, parsed, terminal);
    if (differences.length === 0) {
      terminal.log(`${count(files.size, "file")} up to date${more}`);
    }
    return differences.length === 0 ? 0 : 1;
  }
  try {
    const differences = write(root, files, folders);
    terminal.log(`${count(files.size, "file")}, ${differences.length} changed${more}`);
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
    const mend = mendCommand(parsed.command === "bundle" ? "bundle" : "generate", parsed.own, process.env);
    terminal.error(`\nThe generated files are not those of the specification. To mend it, run ${mend}.`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function configOf(parsed: Arguments, problems: Problems): { root: string; entries: Config[] } {
  return parsed.adHoc === undefined
    ? readConfig(parsed.config, problems)
    : { root: process.cwd(), entries: [parsed.adHoc] };
}
