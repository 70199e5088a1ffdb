import { json } from "@busbar/test-support/json";
import { queryOf } from "@busbar/test-support/query-of";
import type { Sent } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { demo, login } from "../src/index.ts";
import { stub } from "./support/stub.ts";

/** One test for each fault that another client of this portal is known to have. Those that types rule out are in types.test-d.ts. */

const line = ({ method, path }: Sent) => `${method} ${path}`;
const web = "head.payload.sign";

describe("victron-vrm", () => {
  test("logs in with a form and fields of OAuth", async () => {
    const { vrm, sent } = stub([json({ token: web }), json({})], {
      auth: login({ username: "a", password: "b" }),
    });
    await vrm.users.me();
    expect(sent[0]).toMatchObject({ path: "/auth/login", body: '{"username":"a","password":"b"}' });
    expect(sent[0]?.headers["content-type"]).toBe("application/json");
  });

  test("spells addSite, and clears alarms by DELETE", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await vrm.installations.add(7, { installation_identifier: "d0a5c4b3e2f1" });
    await vrm.alarms.clear(1, { alarmId: 119 });
    expect(sent.map(line)).toEqual(["POST /users/7/addsite", "POST /installations/1/clear-alarm"]);
  });

  test("leaves the brackets of attributeCodes out", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.get(1, { "attributeCodes[]": ["Pb", "Pc"] });
    await vrm.widgets.graph(1, { "attributeCodes[]": ["bs"], "attributeIds[]": [144, 143] });
    expect(sent.map(queryOf)).toEqual([
      [
        ["attributeCodes[]", "Pb"],
        ["attributeCodes[]", "Pc"],
      ],
      [
        ["attributeCodes[]", "bs"],
        ["attributeIds[]", "144"],
        ["attributeIds[]", "143"],
      ],
    ]);
  });

  test("removes tags without saying whose, sends null for what is not set, and always type and interval", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await vrm.tags.delete(1, { tag: "rental", source: "team" });
    await vrm.alarms.create(1, {
      idDataAttribute: 47,
      instance: 1,
      AlarmEnabled: 1,
      NotifyAfterSeconds: 9,
      highAlarm: undefined,
    });
    await vrm.stats.get(1);
    expect(sent.map(({ body }) => body)).toEqual([
      '{"tag":"rental","source":"team"}',
      '{"idDataAttribute":47,"instance":1,"AlarmEnabled":1,"NotifyAfterSeconds":9}',
      "",
    ]);
    expect(sent[2]?.path).toBe("/installations/1/stats");
  });

  test("repeats a 401 three times", async () => {
    const { vrm, sent } = stub(json({ success: false, errors: "Unauthorized" }, { status: 401 }), {
      retry: undefined,
    });
    await expect(vrm.users.me()).rejects.toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
  });
});

describe("victron-vrm-mcp of lubosstrejcek", () => {
  test("calls the parameter of stats datatype", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.get(1, { type: "kwh" });
    expect(queryOf(sent[0] as never)).toEqual([["type", "kwh"]]);
  });

  test("logs out by POST, and has no idCustomWidget", async () => {
    const { vrm, sent } = stub(json({ success: true, token: "" }));
    await vrm.auth.logout();
    await vrm.customWidgets.get(1, { idCustomWidget: 8102 });
    expect(sent.map(line)).toEqual([
      "GET /auth/logout",
      "GET /installations/1/custom-widget?idCustomWidget=8102",
    ]);
  });

  test("hands success: false on as a result", async () => {
    const { vrm } = stub(
      json({ success: false, errors: ["One admin must remain"], error_code: "min_one_admin_required" }),
    );
    await expect(vrm.installationUsers.unlink(1, { idUser: 7 })).rejects.toMatchObject({
      name: "ConflictError",
      status: 200,
    });
  });
});

describe("victron-vrm-mcp of gimi-q", () => {
  test("asks for quarters unless told otherwise", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.get(1, { type: "kwh", start: 1_772_323_200 });
    expect(queryOf(sent[0] as never)).toEqual([
      ["type", "kwh"],
      ["start", "1772323200"],
    ]);
  });

  test("looks for idUser where id is", async () => {
    const { vrm, sent } = stub([
      json({ success: true, user: { id: 7, idUser: 8 } }),
      json({ success: true, records: [] }),
    ]);
    await vrm.installations.list();
    expect(sent[1]?.path).toBe("/users/7/installations");
  });

  test("sends its credential with the login to the demo account", async () => {
    const { vrm, sent } = stub(json({ token: web }));
    await vrm.auth.loginAsDemo();
    expect(sent[0]?.headers).not.toHaveProperty("x-authorization");
  });
});

describe("vrmapi-async and the Node-RED node", () => {
  test("send show_instance=1, or show_instance=false", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.getByInstance(1, { type: "venus" });
    await vrm.stats.get(1, { type: "venus" });
    expect(sent.map(({ path }) => path)).toEqual([
      "/installations/1/stats?type=venus&show_instance=true",
      "/installations/1/stats?type=venus",
    ]);
  });

  test("put values into paths as they are", async () => {
    const { vrm, sent } = stub(json({ success: true }));
    await vrm.accessTokens.delete(7, "../8?x#y");
    expect(sent[0]?.path).toBe("/users/7/accesstokens/..%2F8%3Fx%23y");
    await expect(vrm.tags.list("" as never)).rejects.toMatchObject({ name: "ConfigError" });
    expect(sent).toHaveLength(1);
  });

  test("want a status of logins that no document has, and lose the error after the last attempt", async () => {
    const account = { username: "a", password: "b" };
    const { vrm } = stub(
      [json({ token: web, idUser: 1 }), json({ success: false, errors: "Limit" }, { status: 429 })],
      {
        auth: login(account),
        retry: { attempts: 2, firstDelay: 0 },
      },
    );
    await expect(vrm.users.me()).rejects.toMatchObject({ name: "RateLimitError", status: 429 });
  });

  test("send a content type with every GET, and round fractions of a second up", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    await vrm.stats.get(1, { start: new Date(1_772_323_200_999) });
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
    expect(queryOf(sent[0] as never)).toEqual([["start", "1772323200"]]);
  });

  test("drop instance 0", async () => {
    const { vrm, sent } = stub(json({ success: true, records: {} }));
    await vrm.widgets.veBusState(1, { instance: 0 });
    expect(sent[0]?.path).toBe("/installations/1/widgets/VeBusState?instance=0");
  });
});

describe("the vendor's own, and its fork", () => {
  test("spells HoursOfAC", async () => {
    const { vrm, sent } = stub(json({ success: true, records: {} }));
    await vrm.widgets.hoursOfAc(1);
    expect(sent[0]?.path).toBe("/installations/1/widgets/HoursOfAc");
  });

  test("sends fractions of seconds, or raises when given times", async () => {
    const { vrm, sent } = stub(json({ success: true, records: [], totals: [] }));
    const [start, end] = [new Date("2026-03-01T00:00:00.5Z"), new Date("2026-03-01T01:00:00.5Z")];
    await vrm.stats.get(1, { start, end });
    expect(queryOf(sent[0] as never)).toEqual([
      ["start", "1772323200"],
      ["end", "1772326800"],
    ]);
  });

  test("is silent about errors", async () => {
    const { vrm } = stub(json({ success: false, errors: "Not found" }, { status: 404 }));
    await expect(vrm.installations.list(22)).rejects.toMatchObject({ name: "NotFoundError" });
  });
});

test("a client in Rust logs in to the demo account by POST", async () => {
  const { vrm, sent } = stub([json({ token: web }), json({})], { auth: demo() });
  await vrm.users.me();
  expect(line(sent[0] as Sent)).toBe("GET /auth/loginAsDemo");
});
