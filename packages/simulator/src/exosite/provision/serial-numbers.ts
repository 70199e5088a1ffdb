import { readJson } from "../../engine/read-json.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csvOrNothing, done } from "./answers.ts";
import { clientOfSerialNumber } from "./clients-of.ts";
import { groupsOf } from "./group-members.ts";
import { page } from "./page.ts";
import { addSerialNumber, csvLines, field, fields, modelOf, serialNumberOf, sharedModelOf } from "./scope.ts";
import type { SerialRange } from "./serial-range.ts";

function list(context: Context, call: ExositeCall, hasStatus: boolean) {
  const model = sharedModelOf(context, call);
  const isShared = call.incoming.headers.has("x-exosite-vendor");
  const enabler = call.incoming.url.searchParams.get("shared");
  const numbers = [...model.serialNumbers.values()].filter(
    ({ enabledBy }) => enabler === null || enabledBy === enabler,
  );
  const rows = page(call, numbers, 1000).map((number) => {
    const client = clientOfSerialNumber(context.account, number);
    const status = hasStatus ? [client?.keyStatus ?? ""] : [];
    return [number.sn, ...status, client?.rid ?? "", isShared ? "" : number.extra];
  });
  return csvOrNothing(rows);
}

/** Adds all or, where one is there already, none. */
function add(context: Context, call: ExositeCall, rows: readonly (readonly [sn: string, extra: string])[]) {
  const model = modelOf(context, call);
  if (rows.some(([sn]) => model.serialNumbers.has(sn))) {
    throw new Refusal(409);
  }
  for (const [sn, extra] of rows) {
    addSerialNumber(model, sn, extra);
  }
  return done;
}

/** Deletes those that are there; only a single one that is missing is an error. */
function remove(context: Context, call: ExositeCall, numbers: readonly string[], isSingle = false) {
  const model = modelOf(context, call);
  const found = numbers.filter((sn) => model.serialNumbers.delete(sn));
  if (isSingle && found.length === 0) {
    throw new Refusal(404);
  }
  return done;
}

const addBatch: Operation = (context, call) => {
  const numbers = fields(call.body, "sn[]");
  // What every client sends to delete, where the documentation has `delete=true`.
  const isRemoval = call.body.some(([name, value]) => name === "remove" && value === "true");
  return isRemoval
    ? remove(context, call, numbers)
    : add(
        context,
        call,
        numbers.map((sn) => [sn, ""]),
      );
};

function readRanges({ incoming }: ExositeCall): SerialRange[] {
  const { ranges } = Object(readJson(incoming.body)) as { ranges?: SerialRange[] };
  if (!Array.isArray(ranges)) {
    throw new Refusal(400);
  }
  return ranges;
}

const sameRange = (left: SerialRange, right: SerialRange): boolean =>
  left.format === right.format && left.first === right.first && left.last === right.last;

const listRanges: Operation = (context, call) => {
  const { ranges } = modelOf(context, call);
  const headers = { "content-type": "application/javascript; charset=utf-8" };
  return ranges.length === 0 ? { status: 204 } : { status: 200, body: { ranges }, headers };
};

const removeRanges: Operation = (context, call) => {
  const model = modelOf(context, call);
  const unwanted = readRanges(call);
  model.ranges = model.ranges.filter((range) => !unwanted.some((other) => sameRange(range, other)));
  return done;
};

const get: Operation = (context, call) => {
  const number = serialNumberOf(sharedModelOf(context, call), call.path.sn ?? "");
  const clients = number.clients.flatMap((rid) => context.account.resources.get(rid) ?? []);
  if (number.clients.length > 0 && clients.length === 0) {
    // The client was dropped, the serial number is left behind.
    throw new Refusal(409);
  }
  return csvOrNothing(clients.map(({ rid, keyStatus }) => [keyStatus ?? "", rid, number.extra]));
};

const getLog: Operation = (context, call) => {
  const { log } = serialNumberOf(sharedModelOf(context, call), call.path.sn ?? "");
  return csvOrNothing(log.map(({ time, form }) => [time, "127.0.0.1:49152", form]));
};

/** Serial numbers of a model. What is done with one of them is in `enabling.ts`. */
export const serialNumberOperations: Readonly<Record<string, Operation>> = {
  "serialNumbers.list": (context, call) => list(context, call, false),
  "serialNumbers.listWithStatus": (context, call) => list(context, call, true),
  "serialNumbers.listRanges": listRanges,
  "serialNumbers.add": (context, call) => {
    const extra = call.body.find(([name]) => name === "extra")?.[1] ?? "";
    return add(context, call, [[field(call.body, "sn"), extra]]);
  },
  "serialNumbers.addBatch": addBatch,
  "serialNumbers.addCsv": (context, call) =>
    add(context, call, csvLines(call.incoming.body, 2) as [string, string][]),
  "serialNumbers.addRanges": (context, call) => {
    modelOf(context, call).ranges.push(...readRanges(call));
    return done;
  },
  "serialNumbers.delete": (context, call) => remove(context, call, [call.path.sn ?? ""], true),
  "serialNumbers.deleteByForm": (context, call) => remove(context, call, [field(call.body, "sn")], true),
  "serialNumbers.deleteBatch": (context, call) => remove(context, call, fields(call.body, "sn[]")),
  "serialNumbers.deleteCsv": (context, call) => remove(context, call, csvLines(call.incoming.body, 1).flat()),
  "serialNumbers.deleteRanges": removeRanges,
  "serialNumbers.get": get,
  "serialNumbers.getLog": getLog,
  "serialNumbers.listGroups": (context, call) => {
    const model = modelOf(context, call);
    const { sn } = serialNumberOf(model, call.path.sn ?? "");
    return csvOrNothing(page(call, groupsOf(model, "sn", sn), 5).map((id) => [id]));
  },
};
