import { json } from "@busbar/test-support/json";
import { queryOf } from "@busbar/test-support/query-of";
import { serve } from "@busbar/test-support/serve";
import { describe, expect, test } from "vitest";
import { Vrm } from "../src/index.ts";
import { stub, token } from "./support/stub.ts";

/** One test for each habit of the portal that would catch who does not know it. Those of statistics are in stats/. */

/** Answers come back as they were sent, whatever PHP made of them. */
async function unchanged<T>(answer: T, call: (vrm: Vrm) => PromiseLike<unknown>): Promise<void> {
  const { vrm } = stub(json(answer));
  expect(await call(vrm)).toEqual(answer);
}

describe("what there is none of", () => {
  test("no tags: an empty list in place of a map", () =>
    unchanged({ success: true, tags: [] }, (vrm) => vrm.tags.list(1)));

  test("no images, tags, position: false in place of a list or a number", () =>
    unchanged(
      { success: true, records: [{ idSite: 1, images: false, tags: false, last_location_timestamp: false }] },
      (vrm) => vrm.installations.list(7, { extended: 1 }),
    ));

  test("a wrong instance is no error: the answer has no values", () =>
    unchanged(
      {
        success: true,
        records: { data: { hasOldData: false, secondsAgo: { value: 4 } }, meta: {}, attributeOrder: [] },
      },
      (vrm) => vrm.widgets.batterySummary(1, { instance: 99 }),
    ));

  test("the form of alarms: texts by the document, objects in answers", () =>
    unchanged(
      { success: true, records: [{ idSite: 1, current_alarms: ["Low battery", { idDataAttribute: 119 }] }] },
      (vrm) => vrm.installations.list(7, { extended: 1 }),
    ));

  test("forecasts by quarters have values by the hour and zeros between", async () => {
    const hour = 1_772_323_200_000;
    const solar_yield_forecast = [
      [hour, 512.5],
      [hour + 900_000, 0],
      [hour + 1_800_000, 0],
    ];
    const { vrm } = stub(
      json({ success: true, records: { solar_yield_forecast }, totals: { solar_yield_forecast: 512.5 } }),
    );
    const query = {
      type: "forecast",
      interval: "15mins",
      from: hour / 1000,
      to: hour / 1000 + 2_700,
    } as const;
    const { points } = await vrm.stats.series(1, query).all();
    expect(points.solar_yield_forecast?.map(({ mean }) => mean)).toEqual([512.5, 0, 0]);
  });
});

describe("units of time", () => {
  test("points of statistics are milliseconds, those of graphs and states are seconds: raw answers stay so", async () => {
    await unchanged(
      { success: true, records: { bs: [[1_772_323_200_000, 50]] }, totals: { bs: 50 } },
      (vrm) => vrm.stats.get(1),
    );
    await unchanged({ success: true, records: { data: { "144": [[1_772_323_200, 50]] }, meta: {} } }, (vrm) =>
      vrm.widgets.graph(1),
    );
    await unchanged(
      {
        success: true,
        records: {
          data: { "520": { "0": "3", "1": 1_780_272_000, "2": 1_780_275_600 } },
          meta: {},
          enums: {},
          sort: {},
          buckets: {},
        },
      },
      (vrm) => vrm.widgets.generatorState(1),
    );
  });

  test("a span that is too long is the portal's to refuse, where it is asked for raw", async () => {
    const errors = { start: "At most 31 days for this interval" };
    const { vrm, sent } = stub(
      json({ success: false, errors, error_code: "invalid_range" }, { status: 400 }),
    );
    const call = vrm.stats.get(1, {
      type: "kwh",
      interval: "hours",
      start: 1_767_139_200,
      end: 1_772_323_200,
    });
    await expect(call).rejects.toMatchObject({
      name: "BadRequestError",
      code: "invalid_range",
      fields: { start: [errors.start] },
    });
    expect(sent).toHaveLength(1);
  });
});

describe("devices", () => {
  test.each([0, 255, 256, 279, 512])("instance %i is sent", async (instance) => {
    const { vrm, sent } = stub(json({ success: true, records: {} }));
    await vrm.widgets.solarChargerSummary(1, { instance });
    expect(queryOf(sent[0] as never)).toEqual([["instance", String(instance)]]);
  });
});

describe("DELETE with a JSON body", () => {
  /** What reaches a real server, since some wrappers of `fetch` drop such bodies. */
  async function arriving(call: (vrm: Vrm) => PromiseLike<unknown>): Promise<unknown> {
    let arrived: unknown;
    const baseUrl = await serve(async (request, response) => {
      let body = "";
      for await (const part of request) {
        body += part;
      }
      const { method, url, headers } = request;
      arrived = [method, url, headers["content-type"], headers["content-length"] && JSON.parse(body)];
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end('{"success":true,"idSite":1,"data":[]}');
    });
    await call(new Vrm({ baseUrl, token }));
    return arrived;
  }

  test("alarms", async () => {
    const key = { idDataAttribute: 47, instance: 0 };
    expect(await arriving((vrm) => vrm.alarms.delete(1, key))).toEqual([
      "DELETE",
      "/installations/1/alarms",
      "application/json",
      key,
    ]);
  });

  test("tags", async () => {
    const tag = { tag: "Vermietung ü", source: "user" } as const;
    expect(await arriving((vrm) => vrm.tags.delete(1, tag))).toEqual([
      "DELETE",
      "/installations/1/tags",
      "application/json",
      tag,
    ]);
  });

  test("custom widgets", async () => {
    const key = { idCustomWidget: 8102 };
    expect(await arriving((vrm) => vrm.customWidgets.delete(1, key))).toEqual([
      "DELETE",
      "/installations/1/custom-widget",
      "application/json",
      key,
    ]);
  });
});

describe("bodies", () => {
  test("null is a value: it takes a team's access away", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await vrm.installationUsers.setUserGroupAccessLevel(1, { idUserGroup: 52, accessLevel: null });
    expect(sent[0]?.body).toBe('{"idUserGroup":52,"accessLevel":null}');
  });

  test("members of alarm rules keep their capitals, which differ by kind", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await vrm.alarms.create(1, {
      idDataAttribute: 47,
      instance: 0,
      AlarmEnabled: 1,
      NotifyAfterSeconds: 0,
      lowAlarm: 0,
    });
    await vrm.alarms.update(1, {
      idDataAttribute: 520,
      instance: 0,
      alarmEnabled: 0,
      notifyAfterSeconds: 60,
      enumValues: [3],
    });
    expect(sent.map(({ body }) => Object.keys(JSON.parse(body)))).toEqual([
      ["idDataAttribute", "instance", "AlarmEnabled", "NotifyAfterSeconds", "lowAlarm"],
      ["idDataAttribute", "instance", "alarmEnabled", "notifyAfterSeconds", "enumValues"],
    ]);
  });

  test("a POST without a body has no content type", async () => {
    const { vrm, sent } = stub(json({ success: true, idSite: 1 }));
    await vrm.installations.unlink(1);
    expect(sent[0]).toMatchObject({ method: "POST", body: "" });
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("access tokens", () => {
  test("two families of paths, old and new", async () => {
    const { vrm, sent } = stub(json({ success: true, tokens: [], data: { removed: 1 } }));
    const body = { name: "report", expiry: new Date("2030-01-01") };
    await vrm.accessTokens.list(7);
    await vrm.accessTokens.create(7, body);
    await vrm.accessTokens.delete(7, 90312);
    await vrm.accessTokens.listLegacy(7);
    await vrm.accessTokens.createLegacy(7, body);
    await vrm.accessTokens.revoke(7, 90312);
    expect(sent.map(({ method, path, body: text }) => `${method} ${path} ${text}`.trim())).toEqual([
      "GET /users/7/accesstokens",
      'POST /users/7/accesstokens {"name":"report","expiry":1893456000}',
      "DELETE /users/7/accesstokens/90312",
      "GET /users/7/accesstokens/list",
      'POST /users/7/accesstokens/create {"name":"report","expiry":1893456000}',
      "GET /users/7/accesstokens/90312/revoke",
    ]);
  });

  test("a star means all of them", async () => {
    const { vrm, sent } = stub(json({ success: true, data: { removed: 3 } }));
    await vrm.accessTokens.delete(7, "*");
    expect(decodeURIComponent(sent[0]?.path ?? "")).toBe("/users/7/accesstokens/*");
  });
});

describe("answers", () => {
  test("a 404 of totals: an installation with nothing but a battery", async () => {
    const { vrm } = stub(json({ success: false, errors: "Not found", error_code: null }, { status: 404 }));
    await expect(vrm.stats.getOverall(1)).rejects.toMatchObject({
      name: "NotFoundError",
      operation: "stats.getOverall",
    });
  });

  test("rateLimited in a good answer is no error", () =>
    unchanged({ success: true, rateLimited: true, alarms: [] }, (vrm) => vrm.alarms.list(1)));

  test("some good answers say nothing of success", () =>
    unchanged({ "51": { code: "SOC" } }, (vrm) => vrm.dataAttributes.list()));

  test("an error page with 200 is no answer", async () => {
    const { vrm } = stub(
      new Response("<html>Maintenance</html>", { headers: { "Content-Type": "text/html" } }),
    );
    await expect(vrm.users.me()).rejects.toMatchObject({ name: "DecodeError", status: 200 });
  });

  test.each(['{"success": true, "user": {', ""])("broken or empty JSON: %j", async (text) => {
    const { vrm } = stub(new Response(text, { headers: { "Content-Type": "application/json" } }));
    await expect(vrm.users.me()).rejects.toMatchObject({ name: "DecodeError" });
  });

  test("a 401 of a single operation is that call's, and does not end the others", async () => {
    const { vrm, sent } = stub([
      json({ success: false, errors: "Unauthorized" }, { status: 401 }),
      json({ success: true, alarms: [] }),
    ]);
    await expect(vrm.diagnostics.list(1)).rejects.toMatchObject({ name: "AuthenticationError" });
    expect(await vrm.alarms.list(1)).toEqual({ success: true, alarms: [] });
    expect(sent).toHaveLength(2);
  });
});
