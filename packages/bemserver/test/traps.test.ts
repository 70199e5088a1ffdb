import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import { bearer } from "../src/index.ts";
import { simulated } from "./support/simulated.ts";
import { stub } from "./support/stub.ts";

/** One test for each habit of the server that would catch who does not know it, and that users never notice. */

const january = { start_time: "2024-01-01T00:00:00+01:00", end_time: "2024-01-02T00:00:00+01:00" };
const csv = "Datetime,1\n2024-01-01T00:00:00+0100,1.5\n";

describe("media types", () => {
  test("asked for anything, the server labels its JSON `*/*`: it is asked for JSON by name", async () => {
    const { bem, sent } = stub(json({ "1": {} }));
    await bem.timeseriesData.download({ timeseries: [1], data_state: 1, ...january });
    expect(sent[0]?.headers.accept).toBe("application/json");
  });

  test("and JSON with that label is read all the same", async () => {
    const { bem } = stub(new Response('{"1":{}}', { headers: { "Content-Type": "*/*" } }));
    expect(await bem.timeseriesData.download({ timeseries: [1], data_state: 1, ...january })).toEqual({
      "1": {},
    });
  });

  test.each<[name: string, body: () => Blob | string | ReadableStream<Uint8Array>]>([
    ["text", () => csv],
    ["a Blob with a type of its own", () => new Blob([csv], { type: "text/csv; charset=utf-8" })],
    ["a File", () => new File([csv], "week.csv", { type: "application/vnd.ms-excel" })],
    ["a stream", () => new Blob([csv]).stream()],
  ])(
    "CSV with a charset behind its type is taken for JSON: %s goes out as exactly text/csv",
    async (_, body) => {
      const { bem, sent } = stub(json(null, { status: 201 }));
      await bem.timeseriesData.uploadCsv(body(), { data_state: 1 });
      expect(sent[0]?.headers["content-type"]).toBe("text/csv");
      expect(sent[0]?.body).toBe(csv);
    },
  );

  test("an empty 204 is labelled JSON: it gives undefined", async () => {
    const empty = new Response(null, { status: 204, headers: { "Content-Type": "application/json" } });
    const { bem } = stub(empty);
    expect(await bem.sites.delete(1, { ifMatch: '"a"' })).toBeUndefined();
    expect(await bem.users.setActive(1, { value: false }, { ifMatch: '"a"' })).toBeUndefined();
  });

  test("a stored upload is answered with 201 and the text null: it gives undefined", async () => {
    const { bem } = stub(json(null, { status: 201 }));
    expect(await bem.timeseriesData.upload({ "1": {} }, { data_state: 1 })).toBeUndefined();
    expect(await bem.timeseriesData.uploadCsv(csv, { data_state: 1 })).toBeUndefined();
    expect(await bem.io.uploadTimeseriesCsv({ timeseries_csv: csv }, { campaign_id: 1 })).toBeUndefined();
  });

  test("no body means no content type", async () => {
    const { bem, sent } = stub(new Response(null, { status: 204 }));
    await bem.notifications.markAllAsRead({ user_id: 1 });
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("query", () => {
  test("of a repeated sort only the first key counts: keys are joined with commas", async () => {
    const { bem, sent } = stub(json([]));
    await bem.events.list({ sort: ["-timestamp", "+level"] });
    expect(sent[0]?.path).toBe("/events/?sort=-timestamp,%2Blevel");
  });

  test("properties is JSON text", async () => {
    const { bem, sent } = stub(json([]));
    await bem.timeseries.list({ properties: { Interval: "600", "Max & more": "1+1" } });
    expect(new URLSearchParams(sent[0]?.path.split("?")[1]).get("properties")).toBe(
      '{"Interval":"600","Max & more":"1+1"}',
    );
  });

  test("a bare plus is a space: it is encoded, in text as in times", async () => {
    const { bem, sent } = stub(json([]));
    await bem.sites.list({ name: "A+B" });
    await bem.timeseriesData.delete({ timeseries: [1], data_state: 1, ...january });
    expect(sent[0]?.path).toBe("/sites/?name=A%2BB");
    expect(sent[1]?.path).toContain("start_time=2024-01-01T00%3A00%3A00%2B01%3A00");
  });

  test("timeseries is repeated", async () => {
    const { bem, sent } = stub(json({ stats: {} }));
    await bem.timeseriesData.getStats({ timeseries: [1, 2], data_state: 1 });
    expect(sent[0]?.path).toBe("/timeseries_data/stats?timeseries=1&timeseries=2&data_state=1");
  });

  test("booleans are true and false", async () => {
    const { bem, sent } = stub(json([]));
    await bem.users.list({ is_admin: true, is_active: false });
    expect(sent[0]?.path).toBe("/users/?is_admin=true&is_active=false");
  });

  test("a Date goes out with its offset", async () => {
    const { bem, sent } = stub(json([]));
    await bem.events.list({ timestamp_min: new Date("2024-01-01T00:00:00Z") });
    expect(sent[0]?.path).toBe("/events/?timestamp_min=2024-01-01T00%3A00%3A00.000Z");
  });

  test("weather parameters are sent by their names, which the types know", async () => {
    const { bem, sent } = stub(json([]));
    await bem.weatherTimeseriesBySites.list({ parameter: "AIR_TEMPERATURE", forecast: false });
    expect(sent[0]?.path).toBe("/weather_timeseries_by_sites/?parameter=AIR_TEMPERATURE&forecast=false");
  });
});

describe("bodies", () => {
  test("an explicit null is sent, what is left out is not", async () => {
    const { bem, sent } = stub(json({ id: 1 }));
    await bem.sites.update(1, { name: "A", description: null, ifc_id: undefined }, { ifMatch: '"a"' });
    expect(sent[0]?.body).toBe('{"name":"A","description":null}');
  });

  test("a Date becomes text with an offset, which the server asks for", async () => {
    const { bem, sent } = stub(json({ id: 1 }, { status: 201 }));
    const timestamp = new Date("2024-01-01T12:00:00Z");
    await bem.events.create({
      timestamp,
      level: "INFO",
      campaign_scope_id: 1,
      category_id: 1,
      source: "test",
    });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ timestamp: "2024-01-01T12:00:00.000Z" });
  });

  test("times come back as they were sent", async () => {
    const { bem } = simulated();
    const [event] = (await bem.events.list({ sort: ["timestamp"], page_size: 1 })).items;
    expect(event?.timestamp).toBe("2024-01-02T06:00:00+00:00");
  });
});

describe("addresses", () => {
  test("a collection without its slash is a redirect to an HTML page: it has it", async () => {
    const { bem, sent } = stub(json([]));
    await bem.eventsBySites.list({ event_id: 1 });
    expect(sent[0]?.path).toBe("/events_by_sites/?event_id=1");
  });

  test.each([
    ["http://bem.test", "http://bem.test/sites/1"],
    ["http://bem.test/", "http://bem.test/sites/1"],
    ["http://bem.test:8080", "http://bem.test:8080/sites/1"],
    ["https://example.com/bem", "https://example.com/bem/sites/1"],
    ["https://example.com/bem/", "https://example.com/bem/sites/1"],
    ["https://example.com/a/bem//", "https://example.com/a/bem/sites/1"],
  ])("baseUrl: %s", async (baseUrl, url) => {
    const { bem, sent } = stub(json({ id: 1 }), { baseUrl, auth: bearer({ access: "a" }) });
    await bem.sites.get(1);
    expect(sent[0]?.request.url).toBe(url);
    expect(sent[0]?.headers.authorization).toBe("Bearer a");
  });

  test("an id is one segment, and never empty", async () => {
    const { bem, sent } = stub(json({ id: 1 }));
    await bem.sites.get("1/../2?a#b" as unknown as number);
    expect(sent[0]?.path).toBe("/sites/1%2F..%2F2%3Fa%23b");
    for (const id of ["", ".", "..", null, undefined, Number.NaN]) {
      await expect(bem.sites.get(id as number)).rejects.toMatchObject({ name: "ConfigError" });
    }
    expect(sent).toHaveLength(1);
  });
});

describe("tags", () => {
  test("a weak tag, as a compressing proxy makes it, never matches: it is sent strong", async () => {
    const { bem, sent } = stub(json({ id: 1 }, { headers: { ETag: 'W/"abc"' } }));
    const site = await bem.sites.get(1);
    await bem.sites.update(1, { name: "A" }, { ifMatch: site });
    await bem.sites.get(1, { ifNoneMatch: site });
    expect(sent[1]?.headers["if-match"]).toBe('"abc"');
    expect(sent[2]?.headers["if-none-match"]).toBe('"abc"');
  });

  test("notifications have a tag and need none", async () => {
    const { bem, simulator } = simulated();
    const [notification] = (await bem.notifications.list({ user_id: 1, sort: ["timestamp"] })).items;
    await bem.notifications.update(notification?.id ?? 0, { read: true });
    expect(simulator.requests[1]).toMatchObject({ method: "PUT", status: 200 });
    expect(simulator.requests[1]?.headers).not.toHaveProperty("if-match");
  });
});

describe("refusals", () => {
  test("a CSV import without the right to it is a 422", async () => {
    const { bem } = stub(json({ code: 422, message: "User can't do this" }, { status: 422 }));
    await expect(
      bem.io.uploadTimeseriesCsv({ timeseries_csv: csv }, { campaign_id: 1 }),
    ).rejects.toMatchObject({
      name: "ValidationError",
      fields: { _general: ["User can't do this"] },
    });
  });

  test("an error page of a proxy is no answer of the server", async () => {
    const page = new Response("<html>Sign in</html>", { headers: { "Content-Type": "text/html" } });
    const { bem } = stub(page);
    await expect(bem.sites.list()).rejects.toMatchObject({ name: "DecodeError", status: 200 });
  });
});
