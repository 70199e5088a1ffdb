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
import { generateAll } from "./generate.ts";
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
  const output = problems.failed ? nothing : await outputOf(parsed, entries, root);
  const all = [...problems.list, ...output.problems];
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
  return finish(parsed, root, output, more, terminal);
}

interface Output {
  files: FileSet;
  folders: string[];
  problems: Problems["list"];
}

const nothing: Output = { files: new Map(), folders: [], problems: [] };

async function outputOf(parsed: Arguments, entries: readonly Config[], root: string): Promise<Output> {
  if (parsed.command === "bundle") {
    const problems = new Problems();
    const bundles = Object.assign({}, ...entries.map((entry) => entry.bundles));
    return {
      ...nothing,
      files: await format(buildBundles(bundles, root, problems)),
      problems: problems.list,
    };
  }
  const clients = entries.filter((entry) => entry.specification !== undefined) as ClientConfig[];
  if (parsed.command === "lint") {
    const found = await Promise.all(clients.map((config) => linted(config, root)));
    return { ...nothing, problems: found.flat() };
  }
  const folders = clients.map((config) => config.output);
  return { folders, ...(await generateAll(clients, root)) };
}

async function linted(config: ClientConfig, root: string): Promise<Problems["list"]> {
  const problems = new Problems(config.lint);
  const specification = parseSpecification(resolve(root, config.specification), root, problems);
  if (specification !== undefined) {
    buildFiles(specification.api, config, problems);
    await lint(specification, config, root);
  }
  return problems.list;
}

function finish(
  parsed: Arguments,
  root: string,
  { files, folders }: Output,
  more: string,
  terminal: Terminal,
): number {
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
