// biome-ignore-all lint/suspicious/noConsole: the example of the README prints
import { BufferedWriter, Exosite, RpcError, readWindows } from "@busbar/exosite";

const exosite = new Exosite({
  baseUrl: "http://127.0.0.1:5000",
  cik: "d59cabdbef1006a91d63e7570a1943b8de623719",
});
const temperature = { alias: "temperature" };

// One call; those that are made together travel in one request.
const [points, { basic }] = await Promise.all([
  exosite.rpc.read(temperature, { limit: 2 }),
  exosite.rpc.info({ alias: "" }, { basic: true }),
]);
console.log(`${points.length} points of a ${basic.type}`);

// Any number of points, a window at a time.
for await (const [time, value] of readWindows(exosite.rpc, temperature, { sort: "asc", limit: 500 })) {
  console.log(new Date(time * 1000).toISOString(), value);
}

// Values by way of a buffer, which keeps them while the platform cannot be reached.
await using writer = new BufferedWriter(exosite.rpc, { maxAge: 10_000 });
await writer.write(temperature, 21.5);

// Errors have a class by kind, the platform's word for it, and say what to do.
try {
  await exosite.rpc.read({ alias: "nobody" });
} catch (error) {
  if (!RpcError.isInstance(error)) {
    throw error;
  }
  console.log(error.status, error.message);
}

// The above is the example of the README; from here on what the types promise. Checked by `tsc`, never run.
import {
  type Call,
  connectProvision,
  type DateInput,
  type ExositeRpc,
  type Info,
  type InfoOptions,
  type Listing,
  type NewPoint,
  type Page,
  type PageCall,
  type Point,
  pollValues,
  type ResourceType,
  type Rid,
  type RpcIdentity,
  recordPoints,
  type TreeNode,
  waitForPoints,
  walkTree,
} from "@busbar/exosite";
import { Models, type SerialNumber } from "@busbar/exosite/provision";
import type { operations as provisionOperations } from "@busbar/exosite/provision/operations";
import type { paths } from "@busbar/exosite/provision/schema";
import { resourceTypes } from "@busbar/exosite/rpc";
import { expectTypeOf } from "vitest";

// The example of docs/good-to-know.md
const [humidity, state] = await Promise.all([
  exosite.rpc.read({ alias: "humidity" }),
  exosite.rpc.read({ alias: "state" }),
]);
expectTypeOf(state).toEqualTypeOf<Point[]>();
expectTypeOf(humidity).toEqualTypeOf<Point[]>();

// Results by procedure
const { rpc, data, provision, portals } = exosite;
expectTypeOf(rpc).toEqualTypeOf<ExositeRpc>();
expectTypeOf(rpc.read(temperature)).toEqualTypeOf<Call<Point[]>>();
expectTypeOf(await rpc.write(temperature, "on")).toEqualTypeOf<void>();
expectTypeOf(await rpc.wait(temperature)).toEqualTypeOf<Point>();
expectTypeOf(await rpc.lookupAlias({ alias: "" }, "a")).toEqualTypeOf<Rid>();
expectTypeOf(await rpc.usage("rid", "email", 0, new Date())).toEqualTypeOf<number>();
expectTypeOf(await rpc.createClient({ alias: "" }, { name: "A" })).toEqualTypeOf<Rid>();
const [point] = await rpc.read(temperature);
expectTypeOf(point).toEqualTypeOf<Point | undefined>();
expectTypeOf<Point>().toEqualTypeOf<[number, string | number]>();

// Results by options
const all = await rpc.info(temperature);
expectTypeOf(all).toEqualTypeOf<Info>();
expectTypeOf(all.basic?.modified).toEqualTypeOf<number | undefined>();
const some = await rpc.info(temperature, { basic: true, storage: true });
expectTypeOf(some.basic.modified).toEqualTypeOf<number>();
expectTypeOf(some.storage.count).toEqualTypeOf<number>();
// @ts-expect-error: was not asked for
some.description;
// @ts-expect-error: leave a member out rather than set it to false
await rpc.info(temperature, { basic: false });
const what: InfoOptions = { basic: true };
expectTypeOf(await rpc.info(temperature, what)).toEqualTypeOf<Info>();
const listing = await rpc.listing({ alias: "" }, ["client", "dataport"]);
expectTypeOf(listing.client).toEqualTypeOf<Rid[]>();
expectTypeOf(listing).toEqualTypeOf<{ client: Rid[]; dataport: Rid[] }>();
// @ts-expect-error: was not asked for
listing.dispatch;
const kinds: readonly ResourceType[] = resourceTypes;
expectTypeOf(await rpc.listing({ alias: "" }, kinds)).toEqualTypeOf<Listing>();

// Arguments
await rpc.read("rid", { starttime: new Date(), endtime: "2024-01-01T00:00:00Z", limit: 5, sort: "asc" });
// @ts-expect-error: no such order
await rpc.read(temperature, { sort: "up" });
// @ts-expect-error: no such option
await rpc.read(temperature, { start: 5 });
// @ts-expect-error: an alias is an object
await rpc.read({ name: "temperature" });
// @ts-expect-error: a value is a number or text
await rpc.write(temperature, true);
// @ts-expect-error: the kind is needed
await rpc.createDataport({ retention: { count: 1, duration: 1 } });
await rpc.createDatarule({
  format: "integer",
  retention: { count: 1, duration: "infinity" },
  rule: { simple: { comparison: "gt", constant: 30, repeat: false } },
  subscribe: "rid",
});
// @ts-expect-error: no such rule
await rpc.createDatarule({ format: "integer", retention: { count: 1, duration: 1 }, rule: { loud: {} } });
await rpc.read(temperature, {}, { timeout: false, signal: new AbortController().signal });
const identity: RpcIdentity = { clientId: "rid" };
expectTypeOf(rpc.as(identity)).toEqualTypeOf<ExositeRpc>();
// @ts-expect-error: one of them
rpc.as({});

// On top
for await (const [time, value] of waitForPoints(rpc, temperature, { since: new Date(), wait: 1000 })) {
  expectTypeOf(time).toEqualTypeOf<number>();
  expectTypeOf(value).toEqualTypeOf<string | number>();
}
for await (const { value, time } of pollValues(data, "alarm")) {
  expectTypeOf(value).toEqualTypeOf<string>();
  expectTypeOf(time).toEqualTypeOf<Date | undefined>();
}
for await (const node of walkTree(rpc, { info: { basic: true }, types: ["dataport"] })) {
  expectTypeOf(node).toEqualTypeOf<TreeNode>();
}
const recorded = await recordPoints(rpc, temperature, [[new Date(), 1]] as const);
expectTypeOf(recorded.refused).items.toHaveProperty("reason");
expectTypeOf<NewPoint>().toEqualTypeOf<readonly [DateInput | number, string | number]>();
// @ts-expect-error: text is no mode
new BufferedWriter(rpc, { keep: "some" });
// @ts-expect-error: a value is a number or text
await writer.write(temperature, null);

// The other surfaces
expectTypeOf(await data.read({ aliases: ["a"] })).toEqualTypeOf<{ [key: string]: string }>();
expectTypeOf(await data.getTimestamp()).toEqualTypeOf<number>();
await data.record([{ alias: "a", points: [[new Date(), 1]] }]);
// @ts-expect-error: an alias is one
await data.longPoll({ alias: ["a", "b"] }, { requestTimeout: 1 });
// @ts-expect-error: how long?
await data.longPoll({ alias: "a" });
expectTypeOf(provision.serialNumbers.list("m")).toEqualTypeOf<PageCall<SerialNumber>>();
expectTypeOf(await provision.serialNumbers.list("m")).toEqualTypeOf<Page<SerialNumber>>();
expectTypeOf(await provision.models.list()).toEqualTypeOf<string[]>();
expectTypeOf(await provision.models.delete("m")).toEqualTypeOf<void>();
expectTypeOf((await provision.content.get("m", "c")).size).toEqualTypeOf<number>();
// @ts-expect-error: who is to own it?
await provision.serialNumbers.enable("m", "1", {});
expectTypeOf((await portals.devices.get("rid")).rid).toEqualTypeOf<string>();
expectTypeOf(await portals.userTokens.get("_this")).toEqualTypeOf<string>();
const models = new Models(connectProvision({ token: "t" }));
expectTypeOf(models.connection.baseUrl).toEqualTypeOf<string>();
expectTypeOf<paths>().toHaveProperty("/provision/manage/model/");

// Errors
declare const caught: unknown;
if (RpcError.isInstance(caught)) {
  expectTypeOf(caught.status).toEqualTypeOf<string | undefined>();
  expectTypeOf(caught.failures).toEqualTypeOf<readonly unknown[]>();
}

// Settings
new Exosite();
new Exosite({ token: "t", provision: { token: "t" }, portals: { token: "t" }, callsPerRequest: 10 });
// @ts-expect-error: no such setting
new Exosite({ key: "x" });
// @ts-expect-error: who calls is in every request of this surface, and no header
new Exosite({ auth: false });

export type Unused = typeof provisionOperations;
