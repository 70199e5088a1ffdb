// biome-ignore-all lint/suspicious/noConsole: the example of the README prints
import { NotFoundError, Vrm } from "@busbar/vrm";

// From VRM > Preferences > Integrations > Access tokens.
const vrm = new Vrm({ token: "5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e5f1d0c8e" });

// One call.
const { records: sites } = await vrm.installations.list();
console.log(sites.map(({ idSite, name }) => `${idSite} ${name}`).join(", "));

// Statistics of any length, in as many requests as the portal wants: energy by day.
const idSite = sites[0]?.idSite ?? 0;
const query = { codes: ["Pc", "Gc"], interval: "days", from: "2026-05-01", to: "2026-06-01" } as const;
for await (const { time, code, mean } of vrm.stats.series(idSite, query)) {
  console.log(`${time.toISOString()} ${code === "Pc" ? "solar" : "grid"} ${mean} kWh`);
}

// A list in pages: `for await` reads on as needed, `await` gives the first page.
for await (const { Device, description, formattedValue } of vrm.diagnostics.list(idSite)) {
  console.log(`${Device}: ${description} ${formattedValue}`);
}

// Errors have a class by kind and say what to do.
try {
  await vrm.stats.getOverall(1, { type: "kwh" });
} catch (error) {
  if (!NotFoundError.isInstance(error)) {
    throw error;
  }
  console.log(error.message);
}

// The above is the example of the README; below is that of docs/good-to-know.md.
const { records } = await vrm.installations.list({ idSite: 404512 });
const zone = records[0]?.timezone ?? "UTC";
const year = { interval: "days", from: "2025-01-01", to: "2026-01-01", zone } as const;
const { points, totals } = await vrm.stats.series(404512, { ...year, codes: ["Pc"] }).all();
console.log(points.Pc.length, totals.Pc);

// From here on what the types promise. Checked by `tsc`, never run.
import {
  type AttributeCode,
  accessToken,
  type Call,
  ConflictError,
  type Credential,
  type DiagnosticsRecord,
  demo,
  type EnergyCode,
  type ErrorCode,
  energyCodeInfo,
  energyCodes,
  type HttpConnection,
  type Installation,
  type InstallationList,
  login,
  type Page,
  type PageCall,
  readStats,
  type Series,
  type SeriesPoint,
  type SeriesQuery,
  type StatsAnswer,
  type StatsInterval,
  type StatsPoint,
  type StatsSpan,
  statsSpans,
  type TimeInput,
} from "@busbar/vrm";
import type { paths, operations as schemaOperations } from "@busbar/vrm/schema";
import { expectTypeOf } from "vitest";

// Answers
expectTypeOf(vrm.stats.get(1)).toEqualTypeOf<Call<StatsAnswer>>();
expectTypeOf(vrm.installations.list()).toEqualTypeOf<Promise<InstallationList>>();
expectTypeOf(vrm.installations.list(22)).toEqualTypeOf<Call<InstallationList>>();
expectTypeOf(vrm.diagnostics.list(1)).toEqualTypeOf<PageCall<DiagnosticsRecord>>();
expectTypeOf(await vrm.diagnostics.list(1)).toEqualTypeOf<Page<DiagnosticsRecord>>();
expectTypeOf(await vrm.downloads.getGpsTrack(1, { start: 0, end: 1 })).toEqualTypeOf<string>();
expectTypeOf(await vrm.downloads.getFile(1)).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
expectTypeOf<Installation["idSite"]>().toEqualTypeOf<number>();
expectTypeOf<StatsPoint>().toEqualTypeOf<[number, number] | [number, number, number, number]>();
// @ts-expect-error: installations come all at once, not in pages
for await (const one of vrm.installations.list(22)) {
  console.log(one);
}

// Series: each code that is asked for is there
const series = vrm.stats.series(1, { codes: ["Pc", "zz"], interval: "hours", from: new Date() });
expectTypeOf(series).toEqualTypeOf<Series<"Pc" | "zz">>();
const all = await series.all();
expectTypeOf(all.points.Pc).toEqualTypeOf<SeriesPoint[]>();
expectTypeOf(all.totals.zz).toEqualTypeOf<number | undefined>();
// @ts-expect-error: not asked for
all.points.Gc;
const byType = await vrm.stats.series(1, { type: "kwh", interval: "days", from: 0, to: "2026-01-01" }).all();
expectTypeOf(byType.points.Pc).toEqualTypeOf<SeriesPoint[] | undefined>();
for await (const item of series) {
  expectTypeOf(item.code).toEqualTypeOf<"Pc" | "zz">();
  expectTypeOf(item.time).toEqualTypeOf<Date>();
  expectTypeOf(item.min).toEqualTypeOf<number | undefined>();
}
for await (const window of series.windows()) {
  expectTypeOf(window.answer).toEqualTypeOf<StatsAnswer>();
  expectTypeOf(window.points.zz).toEqualTypeOf<SeriesPoint[]>();
}
const codes: readonly AttributeCode[] = ["bs", "bv"];
vrm.stats.series(1, { codes, interval: "15mins", from: 1_780_272_000, zone: "Europe/Oslo", amounts: ["zz"] });
// @ts-expect-error: no such interval
vrm.stats.series(1, { codes: ["Pc"], interval: "minutes", from: 0 });
// @ts-expect-error: `from` is missing
vrm.stats.series(1, { codes: ["Pc"], interval: "hours" });
expectTypeOf<SeriesQuery["from"]>().toEqualTypeOf<TimeInput>();
expectTypeOf(readStats(await vrm.stats.get(1), ["Pc"]).points.Pc).toEqualTypeOf<SeriesPoint[]>();
expectTypeOf(statsSpans.days).toEqualTypeOf<StatsSpan>();
expectTypeOf<keyof typeof statsSpans>().toEqualTypeOf<StatsInterval>();

// What other clients get wrong
// @ts-expect-error: the parameter is called type
await vrm.stats.get(1, { datatype: "kwh" });
// @ts-expect-error: the brackets are part of the name
await vrm.stats.get(1, { attributeCodes: ["Pc"] });
// @ts-expect-error: there is no such parameter
await vrm.alarms.list(1, { activeOnly: true });
// @ts-expect-error: there is no such parameter
await vrm.diagnostics.list(1, { offset: 10 });
// @ts-expect-error: there is no such parameter
await vrm.stats.getOverall(1, { type: "kwh", start: 0 });
// @ts-expect-error: there are no pages
await vrm.dataAttributes.list({ page: 1 });
// @ts-expect-error: whose tag it is
await vrm.tags.delete(1, { tag: "rental" });
// @ts-expect-error: the id of the widget
await vrm.customWidgets.get(1);
// @ts-expect-error: no such widget
vrm.widgets.hoursOfAC;
// @ts-expect-error: an installation has no operation of its own
vrm.installations.get;

// Bodies
await vrm.alarms.create(1, {
  idDataAttribute: 47,
  instance: 0,
  AlarmEnabled: 1,
  NotifyAfterSeconds: 60,
  lowAlarm: 46,
});
await vrm.alarms.create(1, {
  idDataAttribute: 520,
  instance: 0,
  alarmEnabled: 1,
  notifyAfterSeconds: 60,
  enumValues: [3],
});
// @ts-expect-error: the capitals of a rule on a number
await vrm.alarms.create(1, {
  idDataAttribute: 47,
  instance: 0,
  alarmEnabled: 1,
  notifyAfterSeconds: 60,
  lowAlarm: 46,
});
// @ts-expect-error: unknown member
await vrm.tags.create(1, { tag: "rental", source: "user", colour: "red" });
// @ts-expect-error: not one of the sources
await vrm.tags.create(1, { tag: "rental", source: "me" });
await vrm.installationUsers.setUserGroupAccessLevel(1, { idUserGroup: 52, accessLevel: null });
await vrm.accessTokens.create(1, { name: "report", expiry: new Date("2030-01-01") });
await vrm.accessTokens.delete(1, 90312);
await vrm.accessTokens.delete(1, "*");

// Codes
expectTypeOf(energyCodes).toEqualTypeOf<readonly EnergyCode[]>();
expectTypeOf(energyCodeInfo.Pc.unit).toEqualTypeOf<string | undefined>();
// @ts-expect-error: no such code
energyCodeInfo.bs;

// Settings
const view: HttpConnection<paths> = vrm.connection;
const me = await view.http.GET("/users/me");
expectTypeOf(me.data?.user?.id).toEqualTypeOf<number | undefined>();
const credentials: Credential[] = [
  accessToken("a"),
  login({ username: "a", password: "b", smsToken: "007" }),
  demo(),
];
expectTypeOf(vrm.withAuth(credentials[0] as Credential)).toEqualTypeOf<Vrm>();
new Vrm();
new Vrm({ rateLimit: false, timeout: 60_000, auth: false });
// @ts-expect-error: no such setting
new Vrm({ url: "x" });
await vrm.tags.list(1, {}, { timeout: false, retry: { attempts: 5 }, signal: new AbortController().signal });

// Errors
declare const caught: unknown;
if (ConflictError.isInstance(caught)) {
  expectTypeOf(caught.code).toEqualTypeOf<string | undefined>();
}

export type Unused = [ErrorCode, schemaOperations];
