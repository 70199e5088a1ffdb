import { setAlarm } from "../../engine/alarm.ts";
import type { Account } from "./account.ts";
import type { Point } from "./series.ts";

/** What is waited for, and how long. */
export interface NextPoint {
  /** Unix seconds of the earliest point that counts. */
  readonly from: number;
  /** Milliseconds of the platform's clock at which the wait is over. */
  readonly until: number;
  /** Whether a point that is there already counts. */
  readonly takesStored: boolean;
  readonly signal: AbortSignal;
}

/** The next point of a resource, as soon as it is there; undefined when the time is over. */
export async function nextPoint(
  account: Account,
  rid: string,
  { from, until, takesStored, signal }: NextPoint,
): Promise<Point | undefined> {
  signal.throwIfAborted();
  const stored = takesStored ? account.points(rid).find(([timestamp]) => timestamp >= from) : undefined;
  if (stored || until <= account.clock.now()) {
    return stored;
  }
  return await new Promise((resolve, reject) => {
    const ends: (() => void)[] = [];
    const finish = (settle: () => void): void => {
      for (const end of ends.splice(0)) {
        end();
      }
      settle();
    };
    const leave = (): void => finish(() => reject(signal.reason));
    signal.addEventListener("abort", leave, { once: true });
    ends.push(
      () => signal.removeEventListener("abort", leave),
      account.onPoint(rid, (point) => point[0] >= from && finish(() => resolve(point))),
      setAlarm(account.clock, until, () => finish(() => resolve(undefined))),
    );
  });
}
