import { describe, expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat } = sites;
const june = Date.UTC(2026, 5, 1) / 1000;
const data = `GET /installations/${harbour}/data-download`;
const decode = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));

describe("data", () => {
  test("kwh: a row of names, a row of units with the zone, rows by the hour of the wall's clock", async () => {
    const { headers, body } = await openVrm().ask(`${data}?datatype=kwh&start=${june}&end=${june + 7200}`);
    expect(headers.get("content-type")).toBe("text/csv");
    const [names, units, ...rows] = decode(body).trimEnd().split("\n");
    expect(names).toBe(
      "timestamp,Solar Yield (delta),Grid to battery,Grid to consumers,PV to battery,PV to grid,PV to consumers,Battery to consumers,Battery to grid,Genset to consumers,Genset to battery,Gas",
    );
    expect(units).toBe("Europe/Oslo (+02:00),kWh,kWh,kWh,kWh,kWh,kWh,kWh,kWh,kWh,kWh,m3");
    expect(rows.map((row) => row.slice(0, 20))).toEqual(["2026-06-01 02:00:00,", "2026-06-01 03:00:00,"]);
    expect(rows[0]?.split(",")).toHaveLength(12);
  });

  test("kwh: the same numbers as in stats", async () => {
    const { ask } = openVrm();
    const span = `start=${june + 43_200}&end=${june + 46_800}`;
    const row =
      decode((await ask(`${data}?datatype=kwh&${span}`)).body)
        .split("\n")[2]
        ?.split(",") ?? [];
    const { totals } = (await ask(`GET /installations/${harbour}/stats?type=kwh&${span}`)).body;
    expect([row[6], row[4]].map(Number)).toEqual([totals.Pc, totals.Pb]);
  });

  test("log: every value of every device, states by name", async () => {
    const { body } = await openVrm().ask(`${data}?start=${june}&end=${june + 900}`);
    const [names = "", , row = ""] = decode(body).split("\n");
    const column = names.split(",").indexOf("VE.Bus System [276] VE.Bus state");
    expect(row.split(",")[column]).toBe("Inverting");
  });

  test.for([
    ["html", "text/html", /^<table>\n<tr><td>timestamp<\/td>/],
    ["xls", "application/vnd.ms-excel", /^<table>/],
    ["excelxml", "application/vnd.ms-excel", /^<table>/],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", /^PK/],
  ] as const)("format %s", async ([format, type, begin]) => {
    const { headers, body } = await openVrm().ask(
      `${data}?datatype=benchmark&format=${format}&start=${june}&end=${june + 900}`,
    );
    expect(headers.get("content-type")).toBe(type);
    expect(decode(body)).toMatch(begin);
  });

  test("async: a mail, and JSON", async () => {
    const { ask, simulator } = openVrm();
    expect((await ask(`${data}?async=true`)).body).toEqual({ success: true });
    expect(simulator.requests[0]?.operation).toBe("downloads.mailData");
  });
});

describe("gps", () => {
  test("a line of places as KML", async () => {
    const { headers, body } = await openVrm().ask(
      `GET /installations/${boat}/gps-download?start=${june}&end=${june + 1800}`,
    );
    expect(headers.get("content-type")).toBe("application/vnd.google-earth.kml+xml");
    expect(body).toContain("<name>Tender Solveig</name>");
    expect(/<coordinates>(.*)<\/coordinates>/.exec(body)?.[1]?.split(" ")).toHaveLength(3);
  });

  test("no places without a receiver; both times are required", async () => {
    const { ask } = openVrm();
    const { body } = await ask(`GET /installations/${harbour}/gps-download?start=${june}&end=${june + 1800}`);
    expect(body).toContain("<coordinates></coordinates>");
    expect((await ask(`GET /installations/${boat}/gps-download`)).body.errors).toEqual({
      start: "is required",
      end: "is required",
    });
  });
});

describe("overview", () => {
  const body = {
    columns: {
      a: { header: "Battery %", enabled: true },
      b: { header: "Tanks", enabled: true, hide: true },
      c: { header: "Load", enabled: false },
      d: { header: "Last Update", enabled: true, hide: null },
    },
    siteIds: [harbour, boat, 1],
    onlyVisible: true,
    jsonResponse: true,
  };

  test("JSON: columns by heading, those that are hidden if asked for", async () => {
    const { ask } = openVrm();
    const visible = (await ask("POST /installation-overview-download", { body })).body.data;
    expect(Object.keys(visible)).toEqual([String(harbour), String(boat)]);
    expect(visible[harbour]).toEqual({
      "Installation name": "Harbour workshop",
      "Battery %": expect.stringMatching(/^\d+\.\d %$/),
      "Last Update": "2026-06-15T10:20:00+00:00",
    });
    const all = (await ask("POST /installation-overview-download", { body: { ...body, onlyVisible: false } }))
      .body.data;
    expect(Object.keys(all[boat])).toEqual(["Installation name", "Battery %", "Tanks", "Last Update"]);
  });

  test("JSON: an empty list for installations that the caller has not", async () => {
    const { data: none } = (
      await openVrm().ask("POST /installation-overview-download", { body: { ...body, siteIds: [1] } })
    ).body;
    expect(none).toEqual([]);
  });

  test("a spreadsheet otherwise, by the operation of its own", async () => {
    const { ask, simulator } = openVrm();
    const reply = await ask("POST /installation-overview-download", {
      body: { ...body, jsonResponse: false },
    });
    expect(reply.headers.get("content-type")).toMatch(/spreadsheetml/);
    expect(reply.body).toMatch(/^PK/);
    expect(simulator.requests[0]?.operation).toBe("downloads.getOverviewXlsx");
  });
});
