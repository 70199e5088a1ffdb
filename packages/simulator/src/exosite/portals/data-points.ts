import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import { readWindow } from "../account/read-window.ts";
import type { Resource } from "../account/resource.ts";
import type { Point } from "../account/series.ts";
import { storeValue } from "../account/store-value.ts";
import type { ExositeCall, Operation } from "../context.ts";
import { bodyOf, json, resourceOf } from "./portals-call.ts";

/** Points of a window; `starttime` and `endtime` count only together. */
function select(account: Account, { rid }: Resource, { incoming }: ExositeCall): Point[] {
  const asked = incoming.url.searchParams;
  const isWindow = asked.has("starttime") && asked.has("endtime");
  const limit = asked.get("limit");
  return readWindow(account.points(rid), {
    starttime: isWindow ? Number(asked.get("starttime")) : 0,
    endtime: isWindow ? Number(asked.get("endtime")) : Math.floor(incoming.time / 1000),
    sort: asked.get("sort") === "asc" ? "asc" : "desc",
    limit: limit === "infinity" ? Number.POSITIVE_INFINITY : Number(limit ?? 1),
    selection: "all",
  });
}

function source(account: Account, call: ExositeCall): Resource {
  return resourceOf(account, call, call.path["data-source-rid"] ?? "", "dataport");
}

/** A value at the time of the server. */
function append(account: Account, call: ExositeCall, value: unknown) {
  if (typeof value !== "number" && typeof value !== "string") {
    throw new Refusal(400);
  }
  const time = Math.floor(call.incoming.time / 1000);
  storeValue(account, source(account, call), { time, value, isLive: true });
  return { status: 201 };
}

const record: Operation = ({ account }, call) => {
  const points = bodyOf<unknown>(call);
  const isList =
    Array.isArray(points) && points.every((point) => Array.isArray(point) && Number.isInteger(point[0]));
  if (!isList) {
    throw new Refusal(400);
  }
  const resource = source(account, call);
  const now = Math.floor(call.incoming.time / 1000);
  for (const [stamp, value] of points as Point[]) {
    storeValue(account, resource, { time: stamp < 0 ? now + stamp : stamp, value, isLive: false });
  }
  return { status: 201 };
};

const remove: Operation = ({ account }, call) => {
  const resource = source(account, call);
  for (const [timestamp] of select(account, resource, call)) {
    resource.series.flush(timestamp - 1, timestamp + 1);
  }
  return { status: 204 };
};

/** Points of data sources. */
export const pointOperations: Readonly<Record<string, Operation>> = {
  "dataSources.read": ({ account }, call) => json(select(account, source(account, call), call)),
  "dataSources.readMany": ({ account }, call) => {
    const rids = (call.path.rids ?? "").split(",");
    const read = (rid: string) => select(account, resourceOf(account, call, rid, "dataport"), call);
    return json(Object.fromEntries(rids.map((rid) => [rid, read(rid)])));
  },
  "dataSources.append": ({ account }, call) => append(account, call, bodyOf<unknown>(call)),
  "dataSources.appendJson": ({ account }, call) =>
    append(account, call, JSON.stringify(bodyOf<unknown>(call))),
  "dataSources.record": record,
  "dataSources.deleteData": remove,
  "scripts.read": ({ account }, call) =>
    json(select(account, resourceOf(account, call, call.path["script-rid"] ?? "", "datarule"), call)),
};
