import { expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";

const site = { name: "New", campaign_id: 1 };

test.for<[string, unknown, Record<string, unknown>]>([
  [
    "missing",
    {},
    { name: ["Missing data for required field."], campaign_id: ["Missing data for required field."] },
  ],
  ["null", { ...site, name: null }, { name: ["Field may not be null."] }],
  ["too short", { ...site, name: "" }, { name: ["Length must be between 1 and 80."] }],
  ["too long", { ...site, ifc_id: "x".repeat(23) }, { ifc_id: ["Longer than maximum length 22."] }],
  ["no text", { ...site, name: 12 }, { name: ["Not a valid string."] }],
  ["no number", { ...site, latitude: "north" }, { latitude: ["Not a valid number."] }],
  [
    "out of range",
    { ...site, latitude: 91 },
    { latitude: ["Must be greater than or equal to -90 and less than or equal to 90."] },
  ],
  ["a flag for an integer", { ...site, campaign_id: true }, { campaign_id: ["Not a valid integer."] }],
  ["unknown, by name", { ...site, id: 1, extra: 1 }, { extra: ["Unknown field."], id: ["Unknown field."] }],
  ["no object", [site], { _schema: ["Invalid input type."] }],
])("body: %s", async ([, body, errors]) => {
  const { ask } = open();
  const reply = await ask("POST /sites/", { body });
  expect([reply.status, reply.body.errors]).toEqual([422, { json: errors }]);
  expect(Object.keys(reply.body.errors.json)).toEqual(Object.keys(errors));
});

test.for<[string, string, unknown, Record<string, unknown>]>([
  [
    "an enum",
    "POST /tasks_by_campaigns/",
    { campaign_id: 1, task_name: "x", offset_unit: "fortnight" },
    { offset_unit: ["Must be one of: second, minute, hour, day, week, month, year."] },
  ],
  [
    "a time without offset",
    "POST /campaigns/",
    { name: "N", timezone: "UTC", start_time: "2024-01-01T00:00:00" },
    { start_time: ["Not a valid aware datetime."] },
  ],
  [
    "no time",
    "POST /campaigns/",
    { name: "N", timezone: "UTC", start_time: "2024-13-01T00:00:00Z" },
    { start_time: ["Not a valid datetime."] },
  ],
  [
    "a time that is a number",
    "POST /campaigns/",
    { name: "N", timezone: "UTC", start_time: 5 },
    { start_time: ["Not a valid datetime."] },
  ],
  [
    "an address",
    "POST /users/",
    { name: "N", email: "n@", password: "p" },
    { email: ["Not a valid email address."] },
  ],
  [
    "a unit",
    "POST /timeseries/",
    { name: "N", unit_symbol: "zorglub", campaign_id: 1, campaign_scope_id: 1 },
    { unit_symbol: ["Undefined unit."] },
  ],
  [
    "a flag",
    "POST /notifications/",
    { user_id: 1, event_id: 1, timestamp: "2024-01-01T00:00:00Z", read: "perhaps" },
    { read: ["Not a valid boolean."] },
  ],
  [
    "an object",
    "POST /tasks_by_campaigns/",
    { campaign_id: 1, task_name: "x", offset_unit: "day", parameters: [] },
    { parameters: ["Not a valid mapping type."] },
  ],
  [
    "a value of another type than its property",
    "POST /building_property_data/",
    { building_id: 3, building_property_id: 2, value: "many" },
    { value: ["Invalid type."] },
  ],
])("body: %s", async ([, line, body, errors]) => {
  const { ask } = open();
  const reply = await ask(line, { body });
  expect([reply.status, reply.body.errors]).toEqual([422, { json: errors }]);
});

test.for<[string, Record<string, unknown>]>([
  ["/sites/?sort=name,zzz", { sort: { 1: ["Must be one of: name, +name, -name."] } }],
  ["/sites/?campaign_id=", { campaign_id: ["Not a valid integer."] }],
  [
    "/events/?page_size=101&page=0",
    {
      page: ["Must be greater than or equal to 1."],
      page_size: ["Must be greater than or equal to 1 and less than or equal to 100."],
    },
  ],
  ["/timeseries/?properties=x", { properties: ["Not a valid json string."] }],
  ["/timeseries/?properties=[]", { properties: ["Not a valid json string."] }],
  [
    "/events/?storey_id=1&recurse_storey_id=1",
    { _schema: ["storey_id and recurse_storey_id are mutually exclusive arguments"] },
  ],
  ["/notifications/count_by_campaign", { user_id: ["Missing data for required field."] }],
  ["/timeseries_data/stats?data_state=99&timeseries=1", { data_state: "Unknown data state ID" }],
  [
    "/timeseries_data/stats?data_state=1&timeseries=x&timeseries=1",
    { timeseries: { 0: ["Not a valid integer."] } },
  ],
])("query: %s", async ([path, errors]) => {
  const { ask } = open();
  const reply = await ask(`GET ${path}`);
  expect([reply.status, reply.body.errors]).toEqual([422, { query: errors }]);
});

test("what can be read is taken: numbers and flags as text, integers with a fraction", async () => {
  const { ask } = open();
  const body = { name: "N", latitude: "47.5", campaign_id: "1" };
  expect((await ask("POST /sites/", { body })).body).toMatchObject({ latitude: 47.5, campaign_id: 1 });
  expect((await ask("POST /zones/", { body: { name: "N", campaign_id: 1.5 } })).body).toMatchObject({
    campaign_id: 1,
  });
  const notification = { user_id: 1, event_id: 1, timestamp: "2024-01-01T00:00:00Z", read: "yes" };
  expect((await ask("POST /notifications/", { body: notification })).body).toMatchObject({ read: true });
});

test("what is no JSON is a 400, what does not say that it is JSON is empty", async () => {
  const { ask } = open();
  const bad = await ask("POST /sites/", { body: "{bad", headers: { "content-type": "application/json" } });
  expect(bad.body).toEqual({ code: 400, status: "Bad Request", errors: { json: ["Invalid JSON body."] } });
  const plain = await ask("POST /sites/", {
    body: JSON.stringify(site),
    headers: { "content-type": "text/plain" },
  });
  expect(plain.status).toBe(422);
});
