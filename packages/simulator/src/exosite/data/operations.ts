import { writeForm } from "../../engine/form.ts";
import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import { nextPoint } from "../account/next-point.ts";
import type { Resource } from "../account/resource.ts";
import { storeValue } from "../account/store-value.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { plain } from "../provision/answers.ts";
import { recordGroups } from "./record-groups.ts";

const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
const longest = 300_000;

/** The client of the device that calls. One that is locked is refused (inferred: 403). */
function deviceOf({ account }: Context, { user }: ExositeCall): Resource {
  const device = account.resources.get(user.client ?? "");
  if (!device) {
    throw new Refusal(401);
  }
  if (device.description.locked) {
    throw new Refusal(403);
  }
  return device;
}

/** The series behind an alias; unknown aliases are no errors here. */
function seriesOf({ account }: Context, device: Resource, alias: string): Resource | undefined {
  const found = account.resources.get(device.aliases.get(alias) ?? "");
  return found && found.type !== "client" ? found : undefined;
}

/** Latest values by alias. Their order is not that of the request; the platform has been seen to turn it round. */
const read: Operation = (context, call) => {
  const device = deviceOf(context, call);
  const now = Math.floor(call.incoming.time / 1000);
  const aliases = [...new Set(call.incoming.query.map(([alias]) => alias))];
  const values = aliases.reverse().flatMap((alias) => {
    const series = seriesOf(context, device, alias);
    const point = series && context.account.points(series.rid).findLast(([timestamp]) => timestamp <= now);
    return point ? [[alias, String(point[1])] as const] : [];
  });
  return values.length === 0 ? { status: 204 } : { status: 200, text: writeForm(values), headers: form };
};

const write: Operation = (context, call) => {
  const device = deviceOf(context, call);
  const time = Math.floor(call.incoming.time / 1000);
  for (const [alias, value] of call.body) {
    const series = seriesOf(context, device, alias);
    if (series) {
      storeValue(context.account, series, { time, value, isLive: true });
    }
  }
  return { status: 204 };
};

/** All is written before anything is read. */
const writeRead: Operation = async (context, call) => {
  await write(context, call);
  return await read(context, call);
};

/** Keeps the request until there is a point; an alias that is unknown never gets one. */
const longPoll: Operation = async (context, call) => {
  const { incoming } = call;
  const device = deviceOf(context, call);
  const asked = Number(incoming.headers.get("request-timeout"));
  const alias = incoming.query[0]?.[0];
  if (alias === undefined || incoming.query.length > 1 || !Number.isInteger(asked) || asked < 0) {
    throw new Refusal(400);
  }
  const since = incoming.headers.get("if-modified-since");
  const point = await nextPoint(context.account, seriesOf(context, device, alias)?.rid ?? "", {
    from: since === null ? Math.floor(incoming.time / 1000) : readTime(since) + 1,
    takesStored: since !== null,
    until: incoming.arrived + Math.min(asked, longest),
    signal: incoming.signal,
  });
  if (!point) {
    return { status: 304 };
  }
  const headers = { ...form, "last-modified": new Date(point[0] * 1000).toUTCString() };
  return { status: 200, text: writeForm([[alias, String(point[1])]]), headers };
};

/** Unix seconds, or the text of a date. */
function readTime(text: string): number {
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.floor(Date.parse(text) / 1000);
  if (Number.isNaN(seconds)) {
    throw new Refusal(400);
  }
  return seconds;
}

/** Stores points of the past; those that are refused are named, the others are stored (inferred). */
function recordAll(
  context: Context,
  call: ExositeCall,
  groups: readonly { alias: string; points: readonly (readonly [string, string])[] }[],
): Answer {
  const device = deviceOf(context, call);
  const now = Math.floor(call.incoming.time / 1000);
  const refused = groups.flatMap(({ alias, points }) => {
    const series = seriesOf(context, device, alias);
    const seen = new Set<number>();
    return points.flatMap(([stamp, value]) => {
      const given = Number(stamp);
      const time = Math.floor(given < 0 ? now + given : given);
      if (stamp === "" || Number.isNaN(time) || seen.has(time)) {
        return [[alias, stamp] as const];
      }
      seen.add(time);
      if (series) {
        storeValue(context.account, series, { time, value, isLive: false });
      }
      return [];
    });
  });
  return refused.length === 0 ? { status: 204 } : { status: 409, text: writeForm(refused), headers: form };
}

/** The HTTP interface of devices. */
export const dataOperations: Readonly<Record<string, Operation>> = {
  "data.read": read,
  "data.write": write,
  "data.writeRead": writeRead,
  "data.longPoll": longPoll,
  "data.record": (context, call) => recordAll(context, call, recordGroups(call.body)),
  "data.recordAlias": (context, call) =>
    recordAll(context, call, [{ alias: call.path.alias ?? "", points: call.body }]),
  "data.getTimestamp": (_context, { incoming }) => plain(String(Math.floor(incoming.time / 1000))),
  // Four parts of the caller's address, two of its port.
  "data.getIp": () => plain("127,0,0,1,192,0"),
};
