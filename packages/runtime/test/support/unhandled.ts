import { setTimeout as wait } from "node:timers/promises";

/** Rejections that nobody handled, of what some work started. Vitest's own listeners rest meanwhile. */
export async function unhandledBy(work: () => void): Promise<unknown[]> {
  const others = process.listeners("unhandledRejection");
  const seen: unknown[] = [];
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => seen.push(reason));
  try {
    work();
    await wait(20);
    return seen;
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of others) {
      process.on("unhandledRejection", listener);
    }
  }
}
