import { type ExositeData, type ExositeRpc, pollValues, readWindows, waitForPoints } from "@busbar/exosite";
import { type Observed, observedValue } from "../../outcome/observed.ts";
import type { Vector } from "../../vectors/vector.ts";
import type { ClientSettings } from "../platform.ts";
import { connectRpc, connectSurface, identityOf } from "./connect-exosite.ts";
import { type ExositeInput, exositeInput } from "./exosite-input.ts";

type Resource = Parameters<typeof readWindows>[1];

/** Reads points window by window and gives all of them. */
export async function readInWindows(
  client: ExositeRpc,
  { resource, options, pageSize }: NonNullable<ExositeInput["read"]>,
): Promise<Observed> {
  const points: unknown[] = [];
  for await (const point of readWindows(client, resource as Resource, { ...options, pageSize })) {
    points.push(point);
  }
  return observedValue(points);
}

/** Waits for points until the recording ends, and gives each, and the error that may have ended it. */
export function waitInLoop(vector: Vector, settings: ClientSettings, requests: number): Promise<Observed> {
  const { resource, options } = exositeInput(vector).wait ?? { resource: "", options: {} };
  // What the recording calls as the procedure does.
  const { timeout: wait, ...rest } = options as { timeout?: number };
  return untilEnd(settings, requests, (limited, signal) => {
    const client = connectRpc(identityOf(vector.auth), limited);
    return waitForPoints(client, resource as Resource, { ...rest, wait, signal });
  });
}

/** The same over HTTP, where a value comes with its time. */
export function pollInLoop(vector: Vector, settings: ClientSettings, requests: number): Promise<Observed> {
  const { query = {}, headers = {} } = vector.input;
  return untilEnd(settings, requests, async function* (limited, signal) {
    const { data } = connectSurface(vector.surface, vector.auth, limited) as { data: ExositeData };
    const wait = headers["Request-Timeout"] ?? undefined;
    const options = {
      wait: wait === undefined ? wait : Number(wait),
      since: headers["If-Modified-Since"] ?? undefined,
      signal,
    };
    for await (const { value, time } of pollValues(data, String(query.alias), options)) {
      yield { value, lastModified: time?.toUTCString() };
    }
  });
}

/** Loops have no end of their own: the one here is where the recording has no further answer. */
async function untilEnd(
  settings: ClientSettings,
  requests: number,
  loop: (settings: ClientSettings, signal: AbortSignal) => AsyncIterable<unknown>,
): Promise<Observed> {
  const end = new AbortController();
  let sent = 0;
  const limited: typeof fetch = async (input, init) => {
    if (++sent > requests) {
      end.abort(new Error("The recording ends here."));
      throw end.signal.reason;
    }
    return settings.fetch(input, init);
  };
  const outcomes: Observed[] = [];
  try {
    for await (const one of loop({ ...settings, fetch: limited }, end.signal)) {
      outcomes.push(observedValue(one));
    }
  } catch (error) {
    if (!end.signal.aborted) {
      outcomes.push({ kind: "error", error });
    }
  }
  return { kind: "several", outcomes };
}
