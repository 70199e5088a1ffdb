import { execFile } from "node:child_process";

/** How a command ended. */
export interface Ended {
  status: number;
  output: string;
}

/** Runs a command without blocking, so that a server in this process can answer it. */
export function run(
  command: string,
  parameters: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...options.env };
    execFile(
      command,
      [...parameters],
      { cwd: options.cwd, env, maxBuffer: 64e6 },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
        resolve({
          status,
          output: `${stdout}${stderr}${status === 0 || stdout || stderr ? "" : String(error)}`,
        });
      },
    );
  });
}
