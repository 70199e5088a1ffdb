import { isDeepStrictEqual } from "node:util";

/** Something in a demonstration is not as it has to be. */
export class DemoError extends Error {}

/** Tells what happens, and stops where something is not as it has to be. */
export interface Report {
  /** Begins a new part. */
  part(title: string): void;
  /** Says something about it; several lines are fine. */
  say(text: string): void;
  /** Compares what is with what has to be. */
  check(what: string, actual: unknown, wanted: unknown): void;
}

/** A demonstration of one platform. */
export interface Demo {
  /** What is shown. */
  title: string;
  /**
   * Shows it.
   *
   * @returns The last line.
   */
  run(report: Report): Promise<string>;
}

/** Runs a demonstration and prints its account; `false` when something was wrong. */
export async function account({ title, run }: Demo, print: (line: string) => void): Promise<boolean> {
  let checks = 0;
  const say = (text: string, mark = "  ") => {
    for (const line of text.split("\n")) {
      print(line && mark + line);
    }
  };
  say(`${title}\n${"=".repeat(title.length)}`, "");
  try {
    const end = await run({
      part: (name) => say(`\n${name}`, ""),
      say: (text) => say(text),
      check(what, actual, wanted) {
        checks += 1;
        if (!isDeepStrictEqual(actual, wanted)) {
          throw new DemoError(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`);
        }
      },
    });
    say(`\n${end} ${checks} checks, all passed.`, "");
    return true;
  } catch (error) {
    say(`\nWRONG: ${error instanceof Error ? error.message : String(error)}`, "");
    return false;
  }
}
