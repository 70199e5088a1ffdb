import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a script is run. */
export interface RunOptions {
  args?: readonly string[];
  /** Added to the environment of the tests. */
  env?: Readonly<Record<string, string>>;
  /** Lets every `fetch` fail. */
  offline?: boolean;
}

/** What became of a script. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

const failing = 'data:text/javascript,globalThis.fetch = async () => { throw new TypeError("no network"); };';

/** Runs a script as a user runs it, beside the tests, whose servers it may call. */
export async function runScript(
  script: URL,
  { args = [], env = {}, offline = false }: RunOptions = {},
): Promise<Run> {
  const child = spawn(
    process.execPath,
    [...(offline ? ["--import", failing] : []), fileURLToPath(script), ...args],
    { env: { ...process.env, ...env } },
  );
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { status, stdout, stderr };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = "";
  for await (const part of stream.setEncoding("utf8")) {
    all += part;
  }
  return all;
}
