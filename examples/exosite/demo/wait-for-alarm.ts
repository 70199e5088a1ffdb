import { Exosite, type Point, waitForPoints } from "@busbar/exosite";
import type { Origin } from "./provision-device.ts";

/** Somebody who waits for the device to tell that something is wrong. */
export interface Watch extends AsyncDisposable {
  /** What was told so far. */
  readonly told: readonly Point[];
  /** What is told first. */
  readonly alarm: Promise<Point>;
}

/** Begins to wait on a dataport of a device, as a client above it, over a connection of its own. */
export function waitForAlarm({
  baseUrl,
  vendorCik,
  rid,
  since,
}: Origin & { rid: string; since: number }): Watch {
  const device = new Exosite({ baseUrl, cik: vendorCik }).rpc.as({ clientId: rid });
  const controller = new AbortController();
  const told: Point[] = [];
  let waiting: Promise<void> = Promise.resolve();
  const alarm = new Promise<Point>((resolve, reject) => {
    const watch = async () => {
      const options = { since, wait: 300_000, signal: controller.signal };
      for await (const point of waitForPoints(device, { alias: "state" }, options)) {
        told.push(point);
        resolve(point);
      }
    };
    waiting = watch().catch(reject);
  });
  // Whoever awaits it hears of a failure; nobody may, when something else is wrong before.
  alarm.catch(() => {});
  return {
    told,
    alarm,
    async [Symbol.asyncDispose]() {
      controller.abort();
      await waiting;
    },
  };
}
