import { RpcError } from "@busbar/runtime/rpc";
import type { Rpc } from "../generated/rpc/index.ts";
import { recordPoints } from "../record/record-points.ts";
import { type BufferedValue, type Entry, plain } from "./pending.ts";

/** What a buffer calls. */
export type WritableRpc = Pick<Rpc, "writeGroup" | "recordBatch">;

/** A value that the platform refused, and would refuse again. */
export interface RefusedValue extends BufferedValue {
  /** Why. */
  readonly error: unknown;
}

/** What became of values that were sent. */
export interface Sent {
  /** Values that did not arrive, with the time that they are now to be recorded at. */
  readonly unsent: Entry[];
  readonly refused: RefusedValue[];
  /** Why values did not arrive. */
  error?: unknown;
}

/** Points that one call records at most: large requests have been seen to run into time limits of the platform. */
const chunkSize = 200;

/** Sends values by as few requests as possible: the live ones by one call, the others by one for each resource. */
export async function send(rpc: WritableRpc, entries: readonly Entry[]): Promise<Sent> {
  const sent: Sent = { unsent: [], refused: [] };
  const live = entries.filter((entry) => entry.live);
  await Promise.all([
    // First, so that no older value takes the place of a newer one that arrives in the same second.
    ...chunks(entries.filter((entry) => !entry.live)).map((chunk) => record(rpc, chunk, sent)),
    live.length > 0 && write(rpc, live, sent),
  ]);
  return sent;
}

async function write(rpc: WritableRpc, live: readonly Entry[], sent: Sent): Promise<void> {
  try {
    await rpc.writeGroup(live.map(({ resource, value }) => [resource, value]));
  } catch (error) {
    // From here on the time that they were written at counts.
    const timed = live.map((entry) => ({ ...entry, live: false }));
    if (!isFinal(error)) {
      sent.unsent.push(...timed);
      sent.error = error;
    } else if (live.length === 1) {
      sent.refused.push(...live.map((entry) => ({ ...plain(entry), error })));
    } else {
      // One of them is at fault, and a group fails as a whole: recorded one resource at a time, the others arrive.
      await Promise.all(chunks(timed).map((chunk) => record(rpc, chunk, sent)));
    }
  }
}

async function record(rpc: WritableRpc, entries: readonly Entry[], sent: Sent): Promise<void> {
  const [{ resource }] = entries as [Entry];
  try {
    const points = entries.map(({ time, value }): [number, string | number] => [time, value]);
    const { refused } = await recordPoints(rpc, resource, points);
    for (const { point, reason } of refused) {
      const [time, value] = point as [number, string | number];
      sent.refused.push({ resource, time, value, error: reason });
    }
  } catch (error) {
    if (isFinal(error)) {
      sent.refused.push(...entries.map((entry) => ({ ...plain(entry), error })));
    } else {
      sent.unsent.push(...entries);
      sent.error = error;
    }
  }
}

/** Whether a call would fail again. A client that is locked may be unlocked, and who sends a wrong CIK may correct it. */
function isFinal(error: unknown): boolean {
  return RpcError.isInstance(error) && !error.retryable && error.status !== "locked";
}

/** Entries by their resource, and of each not more than one call records. */
function chunks(entries: readonly Entry[]): Entry[][] {
  const open = new Map<string, Entry[]>();
  const all: Entry[][] = [];
  for (const entry of entries) {
    const key = JSON.stringify(entry.resource);
    let chunk = open.get(key);
    if (!chunk || chunk.length === chunkSize) {
      chunk = [];
      open.set(key, chunk);
      all.push(chunk);
    }
    chunk.push(entry);
  }
  return all;
}
