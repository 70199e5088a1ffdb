/**
 * Waits a number of milliseconds, or until a signal ends the wait.
 *
 * @param signal Signal of one call: it has not gone off, and does not outlive the call.
 */
export function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
