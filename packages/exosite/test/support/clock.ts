import { onTestFinished, vi } from "vitest";

/** Stops the clock of a test: time passes only by `vi.advanceTimersByTimeAsync`. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.setSystemTime(1_700_000_000_000);
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
