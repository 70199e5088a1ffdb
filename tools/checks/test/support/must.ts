import { type Ended, run } from "./run.ts";

/** Runs a command that has to succeed; gives its output. */
export async function must(...call: Parameters<typeof run>): Promise<string> {
  const { status, output }: Ended = await run(...call);
  if (status !== 0) {
    throw new Error(`${call[0]} ${call[1].join(" ")} ended with ${status}:\n${output}`);
  }
  return output;
}
