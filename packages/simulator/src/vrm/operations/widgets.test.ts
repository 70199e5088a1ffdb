import { describe, expect, test } from "vitest";
import { now, openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat, parking } = sites;

async function widget(site: number, name: string, query = "") {
  const reply = await openVrm().ask(`GET /installations/${site}/widgets/${name}?${query}`);
  expect(reply.status).toBe(200);
  return reply.body.records;
}

describe("summary", () => {
  test("latest values by id, numbers mostly as text", async () => {
    const { data, meta, attributeOrder } = await widget(harbour, "BatterySummary", "instance=279");
    expect(data.secondsAgo).toEqual({ value: 30, valueFormattedWithUnit: "30s" });
    expect(data["51"]).toMatchObject({
      code: "SOC",
      instance: 279,
      valueFloat: expect.any(Number),
      nameEnum: null,
    });
    expect(data["51"].rawValue).toBe(String(data["51"].valueFloat));
    expect(data["119"]).toMatchObject({
      dataType: "enum",
      nameEnum: "No alarm",
      valueEnum: 0,
      valueFloat: null,
    });
    expect(meta["51"]).toEqual({
      code: "SOC",
      description: "State of charge",
      formatValueOnly: "%.1F",
      formatWithUnit: "%.1F %%",
      axisGroup: "Percentage",
    });
    expect(attributeOrder).toEqual(
      Object.keys(meta)
        .map(Number)
        .sort((one, other) => attributeOrder.indexOf(one) - attributeOrder.indexOf(other)),
    );
  });

  test.for([
    ["the wrong instance", "BatterySummary", "instance=3"],
    ["no instance, which is 0", "BatterySummary", ""],
    ["a device that is not there", "MotorSummary", "instance=0"],
  ] as const)("%s: nothing but an age", async ([, name, query]) => {
    expect(await widget(harbour, name, query)).toEqual({
      data: { hasOldData: false, secondsAgo: { value: 30, valueFormattedWithUnit: "30s" } },
      meta: {},
      attributeOrder: [],
    });
  });

  test.for([
    [harbour, "SolarChargerSummary", 288, "442"],
    [harbour, "Status", 276, "40"],
    [harbour, "HistoricData", 279, "58"],
    [harbour, "TempSummaryAndGraph", 23, "450"],
    [parking, "EvChargerSummary", 40, "824"],
    [parking, "PVInverterStatus", 31, "246"],
    [boat, "TankSummary", 20, "330"],
  ] as const)("%d has %s of device %d", async ([site, name, instance, id]) => {
    expect((await widget(site, name, `instance=${instance}`)).data).toHaveProperty(id);
  });
});

describe("states", () => {
  test("spans that follow each other, to the ends of the window", async () => {
    const { data, enums, sort, buckets } = await widget(harbour, "VeBusState", "instance=276");
    const spans = data["40"] as Record<string, number | string>[];
    expect([spans[0]?.[1], spans.at(-1)?.[2]]).toEqual([now - 86_400, now]);
    for (const [place, span] of spans.entries()) {
      expect(enums["40"]).toHaveProperty(String(span[0]));
      expect(span[2]).toBe(spans[place + 1]?.[1] ?? now);
      expect(span[0]).not.toBe(spans[place + 1]?.[0]);
    }
    expect([sort["40"]["3"], buckets["40"]]).toEqual([2, { resampled: false }]);
  });

  test("one span stands by itself", async () => {
    const { data } = await widget(harbour, "BatteryRelayState", `instance=279&start=${now - 60}&end=${now}`);
    expect(data["54"]).toEqual({ "0": "0", "1": now - 60, "2": now });
  });

  test("none: for another device, for a window without values", async () => {
    expect(await widget(harbour, "MPPTState", "instance=7")).toMatchObject({ data: {}, meta: {} });
    expect(await widget(harbour, "MPPTState", "instance=288&start=1000&end=2000")).toMatchObject({
      data: {},
      meta: { "518": { code: "ScMm" } },
      buckets: {},
    });
  });

  test("the generator ran because of the state of charge", async () => {
    const { data } = await widget(boat, "GeneratorState", `instance=1&start=${now - 5 * 86_400}`);
    const states = new Set(data["520"].map((span: Record<string, string>) => span[0]));
    expect(states).toEqual(new Set(["0", "4"]));
  });
});

describe("graph", () => {
  const codes = "attributeCodes%5B%5D";

  test("seconds, once a minute at most, by id, whatever the attributes are named by", async () => {
    const { data, meta, instance } = await widget(
      harbour,
      "Graph",
      `${codes}=bs&attributeIds%5B%5D=143&start=${now - 600}`,
    );
    expect([Object.keys(data), meta["144"].code, instance]).toEqual([["143", "144"], "bs", 0]);
    expect(data["144"].map(([time]: [number]) => time - now)).toEqual([
      -600, -540, -480, -420, -360, -300, -240, -180, -120, -60,
    ]);
  });

  test("no more points than the drawing has room for", async () => {
    const { data } = await widget(harbour, "Graph", `${codes}=bs&width=20&pointsPerPixel=0.5`);
    expect(data["144"]).toHaveLength(10);
  });

  test("useMinMax: four numbers", async () => {
    const { data } = await widget(harbour, "Graph", `${codes}=bv&useMinMax=1&width=1&pointsPerPixel=1`);
    const [[, value, min, max]] = data["143"];
    expect([min <= value, value <= max, data["143"][0].length]).toEqual([true, true, 4]);
  });

  test("codes that the device has not are left out; none at all is refused", async () => {
    expect(await widget(harbour, "Graph", `${codes}=zz`)).toEqual({ data: {}, meta: {}, instance: 0 });
    expect((await openVrm().ask(`GET /installations/${harbour}/widgets/Graph`)).status).toBe(400);
  });
});

test("GPS: where the boat is; the workshop is nowhere", async () => {
  const { data } = await widget(boat, "GPS");
  expect(data).toMatchObject({
    attributes: { "4": { code: "lt" }, "5": { code: "lg" } },
    geofenceEnabled: "1",
  });
  expect(JSON.parse(data.geofence)).toMatchObject({ type: "circle" });
  const nowhere = (await widget(harbour, "GPS")).data;
  expect([Object.keys(nowhere.attributes), nowhere.geofence]).toEqual([["hasOldData", "secondsAgo"], null]);
});

test("HoursOfAc: text, or null; no other spelling", async () => {
  expect(await widget(harbour, "HoursOfAc", `start=${now - 5400}`)).toEqual({ data: "1.5" });
  expect(await widget(boat, "HoursOfAc")).toEqual({ data: null });
  expect((await openVrm().ask(`GET /installations/${harbour}/widgets/HoursOfAC`)).status).toBe(404);
});

test("Alarm: what has gone off", async () => {
  expect(await widget(boat, "Alarm")).toEqual({ data: { "119": { active: 1 } } });
});
