// biome-ignore-all lint/suspicious/noConsole: the example of the README prints
import { Bemserver, login, NotFoundError } from "@busbar/bemserver";

const bem = new Bemserver({
  baseUrl: "http://127.0.0.1:5000",
  auth: login({ email: "ada@example.com", password: "correct horse" }),
});

// One call.
const [site] = await bem.sites.list({ campaign_id: 1, sort: ["name"] });
console.log(`First of the sites: ${site?.name}`);

// A list in pages: `for await` reads on as needed, `await` gives the first page.
for await (const series of bem.timeseries.list({ in_name: "electricity", sort: ["name"] })) {
  console.log(`${series.name} in ${series.unit_symbol}`);
}

// Change only what nobody has changed meanwhile: what was read carries its ETag.
const building = await bem.buildings.get(1);
const changed = { name: building.name, description: "Open on Mondays" };
await bem.buildings.update(building.id, changed, { ifMatch: building });

// Errors have a class by kind and say what to do.
try {
  await bem.sites.get(9999);
} catch (error) {
  if (!NotFoundError.isInstance(error)) {
    throw error;
  }
  console.log(error.message);
}

// The above is the example of the README; from here on what the types promise. Checked by `tsc`, never run.
import {
  type About,
  type Call,
  type ConflictError,
  type Credential,
  type DegreeDaysPeriod,
  degreeDaysPeriods,
  type Event,
  type EventLevel,
  type FileInput,
  type HttpConnection,
  type Page,
  type PageCall,
  type Site,
  type SitePost,
  type SitePut,
  type SitesListQuery,
  ValidationError,
} from "@busbar/bemserver";
import type { operations, paths } from "@busbar/bemserver/schema";
import { expectTypeOf } from "vitest";

// Answers
expectTypeOf(bem.sites.list()).toEqualTypeOf<Call<Site[]>>();
expectTypeOf(bem.events.list()).toEqualTypeOf<PageCall<Event>>();
expectTypeOf(await bem.events.list()).toEqualTypeOf<Page<Event>>();
expectTypeOf(await bem.sites.delete(1, { ifMatch: "*" })).toEqualTypeOf<void>();
expectTypeOf(await bem.about.get()).toEqualTypeOf<About>();
expectTypeOf(await bem.timeseriesData.downloadCsv({} as never)).toEqualTypeOf<string>();
expectTypeOf((await bem.sites.get(1).withResponse()).etag).toEqualTypeOf<string | undefined>();
expectTypeOf<Site["description"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Site["id"]>().toEqualTypeOf<number>();
// @ts-expect-error: sites come all at once, not in pages
for await (const one of bem.sites.list()) {
  console.log(one);
}

// What the server's own document gets wrong
expectTypeOf((await bem.sites.getDegreeDays(1, {} as never)).degree_days).toEqualTypeOf<{
  [key: string]: number | null;
}>();
expectTypeOf((await bem.timeseriesData.getStats({} as never)).stats["1"]?.first_timestamp).toEqualTypeOf<
  string | null | undefined
>();
// @ts-expect-error: required in practice
await bem.users.setAdmin(1, {}, { ifMatch: "*" });
// @ts-expect-error: required in practice
await bem.events.create({ campaign_scope_id: 1, category_id: 1, source: "x", level: "INFO" });
// @ts-expect-error: required in practice
await bem.notifications.countByCampaign({});
// @ts-expect-error: required in practice
await bem.notifications.countByCampaign();

// Bodies
const post: SitePost = { name: "A", campaign_id: 1, description: null };
await bem.sites.create(post);
// @ts-expect-error: unknown field
await bem.sites.create({ name: "A", campaign_id: 1, colour: "red" });
// @ts-expect-error: missing field
await bem.sites.create({ name: "A" });
// @ts-expect-error: fixed once created
const put: SitePut = { name: "A", campaign_id: 1 };
// @ts-expect-error: the server's own
await bem.sites.update(1, { id: 1, name: "A" }, { ifMatch: "*" });
// @ts-expect-error: wrong type
await bem.sites.create({ name: "A", campaign_id: "1" });

// Tags
await bem.sites.update(1, { name: "A" }, { ifMatch: await bem.sites.get(1) });
await bem.sites.get(1, { ifNoneMatch: '"a"' });
await bem.notifications.delete(1);
// @ts-expect-error: no ifMatch
await bem.sites.update(1, { name: "A" });
// @ts-expect-error: no ifMatch
await bem.sites.update(1, { name: "A" }, {});
// @ts-expect-error: no ifMatch
await bem.sites.delete(1);

// The example of docs/good-to-know.md
const read = await bem.sites.get(1);
const { id, campaign_id: _, ...values } = read;
await bem.sites.update(id, { ...values, description: "Renovated" }, { ifMatch: read });

// Enumerations: closed on the way in, open on the way out
expectTypeOf<DegreeDaysPeriod>().toEqualTypeOf<"day" | "month" | "year">();
expectTypeOf(degreeDaysPeriods).toEqualTypeOf<readonly DegreeDaysPeriod[]>();
await bem.sites.getDegreeDays(1, { start_date: "2020-01-01", end_date: "2021-01-01", period: "month" });
// @ts-expect-error: no such period
await bem.sites.getDegreeDays(1, { start_date: "2020-01-01", end_date: "2021-01-01", period: "week" });
// @ts-expect-error: no such key
const query: SitesListQuery = { sort: ["latitude"] };
// @ts-expect-error: sort keys are a list
await bem.sites.list({ sort: "name" });
// @ts-expect-error: labels are not what travels
await bem.weatherTimeseriesBySites.list({ parameter: "Air temperature" });
const { level } = await bem.events.get(1);
expectTypeOf(level).extract<EventLevel>().toEqualTypeOf<EventLevel>();
if (level === "SOMETHING_NEW") {
  console.log("newer than this package");
}

// Times and files
const now = new Date();
await bem.events.list({ timestamp_min: now, timestamp_max: "2024-01-01T00:00:00Z" });
// @ts-expect-error: no number
await bem.events.list({ timestamp_min: 5 });
const file: FileInput = new Blob([]);
await bem.io.uploadSitesCsv({ sites_csv: file, buildings_csv: undefined }, { campaign_id: 1 });
await bem.timeseriesData.uploadCsv(new Blob([]).stream(), { data_state: 1 });
// @ts-expect-error: the data state is required
await bem.timeseriesData.uploadCsv("");

// Ids are numbers, and come first
// @ts-expect-error: text
await bem.sites.get("1");
// @ts-expect-error: missing
await bem.sites.get();

// Legacy: what never worked is not there
// @ts-expect-error: read only
bem.stCleanupsByTimeseries.create;

// Settings
const view: HttpConnection<paths> = bem.connection;
const site1 = await view.http.GET("/sites/{item_id}", { params: { path: { item_id: 1 } } });
expectTypeOf(site1.data?.name).toEqualTypeOf<string | undefined>();
const credential: Credential = login({ email: "a", password: "b" });
expectTypeOf(bem.withAuth(credential)).toEqualTypeOf<Bemserver>();
await bem.sites.list({}, { timeout: false, retry: { attempts: 5 }, signal: new AbortController().signal });
// @ts-expect-error: no such setting
new Bemserver({ url: "x" });

// Errors
declare const caught: unknown;
if (ValidationError.isInstance(caught)) {
  expectTypeOf(caught.fields).toEqualTypeOf<Readonly<Record<string, readonly string[]>>>();
}
declare const conflict: ConflictError;
expectTypeOf(conflict.code).toEqualTypeOf<string | undefined>();

export type Unused = [typeof put, typeof query, operations];
