import { onTestFinished, vi } from "vitest";

/** Stops the clock of the test: time passes only by `vi.advanceTimersByTimeAsync`. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  vi.setSystemTime("2030-01-01T00:00:00Z");
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Takes the chance out of the jitter: every pause is as long as it may be. */
export function fullJitter(): void {
  vi.spyOn(Math, "random").mockReturnValue(1);
}
