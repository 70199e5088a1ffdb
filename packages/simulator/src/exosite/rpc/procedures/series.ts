import { fitsFormat } from "../../account/convert.ts";
import { type ReadWindow, readWindow } from "../../account/read-window.ts";
import type { Resource } from "../../account/resource.ts";
import { storeValue } from "../../account/store-value.ts";
import { badArguments, CallFailure } from "../call-failure.ts";
import type { Entry } from "../callable.ts";
import type { ProcedureCall } from "../procedures.ts";

function read({ account, caller, arguments: [given, options], now, fits }: ProcedureCall): unknown {
  const resource = caller.readable(given);
  caller.demand("read", resource);
  if (!fits("ReadWindow", requireObject(options))) {
    throw new CallFailure("invalid");
  }
  const defaults = { starttime: 0, endtime: now, sort: "desc", limit: 1, selection: "all" } as const;
  return readWindow(account.points(resource.rid), { ...defaults, ...(options as Partial<ReadWindow>) });
}

function write(call: ProcedureCall): void {
  const [given, value] = call.arguments;
  store(call, [[writable(call, "write", given), requireValue(value)]]);
}

function writegroup(call: ProcedureCall): void {
  const [entries] = call.arguments;
  // Nothing is written unless everything can be (inferred).
  const checked = requirePairs(entries).map(
    ([given, value]) => [writable(call, "writegroup", given), requireValue(value)] as const,
  );
  store(call, checked);
}

function store(
  { account, now }: ProcedureCall,
  values: readonly (readonly [Resource, number | string])[],
): void {
  for (const [resource, value] of values) {
    storeValue(account, resource, { time: now, value, isLive: true });
  }
}

/** Refused points stand in the result, the call is `ok` all the same. */
function record(call: ProcedureCall): unknown {
  const refused = recordPoints(
    call,
    "record",
    (value) => typeof value === "number" || typeof value === "string",
  );
  return refused.length > 0 ? refused : undefined;
}

/** Refused points take the place of the status. Unlike `record` it refuses text where a number is needed. */
function recordbatch(call: ProcedureCall): void {
  const refused = recordPoints(call, "recordbatch", (value, { description: { format = "string" } }) =>
    fitsFormat(value, format),
  );
  if (refused.length > 0) {
    throw new CallFailure(refused);
  }
}

/** Stores what can be stored, and gives the rest. A negative time counts back from now. */
function recordPoints(
  call: ProcedureCall,
  procedure: string,
  takes: (value: unknown, resource: Resource) => boolean,
): [timestamp: unknown, word: string][] {
  const { account, now } = call;
  const [given, entries] = call.arguments;
  const resource = writable(call, procedure, given);
  const refused: [unknown, string][] = [];
  for (const [timestamp, value] of requirePairs(entries)) {
    if (!Number.isInteger(timestamp) || timestamp === 0 || !takes(value, resource)) {
      refused.push([timestamp, "invalid"]);
    } else {
      const time = (timestamp as number) < 0 ? now + (timestamp as number) : (timestamp as number);
      storeValue(account, resource, { time, value: value as number | string, isLive: false });
    }
  }
  return refused;
}

function flush(call: ProcedureCall): void {
  const [given, options = {}] = call.arguments;
  const resource = writable(call, "flush", given);
  if (!call.fits("FlushOptions", requireObject(options))) {
    throw new CallFailure("invalid");
  }
  const { newerthan, olderthan } = options as { newerthan?: number; olderthan?: number };
  resource.series.flush(newerthan ?? Number.NEGATIVE_INFINITY, olderthan ?? Number.POSITIVE_INFINITY);
}

function writable({ caller }: ProcedureCall, procedure: string, given: unknown): Resource {
  const resource = caller.writable(given);
  caller.demand(procedure, resource);
  return resource;
}

function requireValue(value: unknown): number | string {
  if (typeof value !== "number" && typeof value !== "string") {
    throw badArguments();
  }
  return value;
}

function requirePairs(entries: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(entries) || !entries.every((entry) => Array.isArray(entry) && entry.length === 2)) {
    throw badArguments();
  }
  return entries as unknown[][];
}

function requireObject(options: unknown): object {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw badArguments();
  }
  return options;
}

/** Procedures on the points of resources. */
export const seriesProcedures: Readonly<Record<string, Entry>> = {
  read: [read, 2, 2],
  // The official client sends an empty third argument, which nobody documents.
  write: [write, 2, 3],
  writegroup: [writegroup, 1, 1],
  record: [record, 2, 3],
  recordbatch: [recordbatch, 2, 2],
  flush: [flush, 1, 2],
};
