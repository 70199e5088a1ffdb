import { expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";

const refusal = { code: 403, status: "Forbidden", message: "Authorization error" };

test.for([
  ["GET /sites/", [1, 2]],
  ["GET /zones/", [1, 2]],
  ["GET /campaigns/", [1]],
  ["GET /users/", [2]],
  ["GET /buildings/?sort=name", [2, 1, 3]],
  ["GET /user_groups/", [1]],
] as const)("a plain user sees what his groups may see: %s", async ([line, ids]) => {
  const { ask } = open();
  const { body } = await ask(line, { as: "bob" });
  expect(body.map(({ id }: { id: number }) => id)).toEqual(ids);
});

test.for([
  ["reading a stranger's site", "GET /sites/3", undefined],
  ["reading another user", "GET /users/1", undefined],
  ["filtering by a stranger's campaign", "GET /timeseries/?campaign_id=2", undefined],
  ["filtering by another user", "GET /events/?user_id=1", undefined],
  ["creating a site", "POST /sites/", { name: "New", campaign_id: 1 }],
  ["changing a site", "PUT /sites/1", { name: "New" }],
  ["removing a site", "DELETE /sites/1", undefined],
  ["promoting himself", "PUT /users/2/set_admin", { value: true }],
  ["counting another's news", "GET /notifications/count_by_campaign?user_id=1", undefined],
  [
    "fetching weather",
    "PUT /sites/1/download_weather_data?start_time=2024-01-01T00:00:00Z&end_time=2024-01-02T00:00:00Z",
    undefined,
  ],
] as const)("a plain user is refused: %s", async ([, line, body]) => {
  const { ask } = open();
  const reply = await ask(line, { as: "bob", body, headers: { "if-match": "*" } });
  expect([reply.status, reply.body]).toEqual([403, refusal]);
});

test.for([
  ["his own name", "PUT /users/2", { name: "Robert", email: "bob@example.com", password: "new" }, 200],
  [
    "an event of his scope",
    "POST /events/",
    { campaign_scope_id: 1, category_id: 1, level: "INFO", timestamp: "2024-05-01T00:00:00Z", source: "bob" },
    201,
  ],
  [
    "his wish for news",
    "POST /event_categories_by_users/",
    { user_id: 2, category_id: 2, notification_level: "INFO" },
    201,
  ],
  ["what happened where", "POST /events_by_sites/", { event_id: 2, site_id: 1 }, 201],
  ["that he has read it", "PUT /notifications/2", { read: true }, 200],
] as const)("a plain user may write %s", async ([, line, body, status]) => {
  const { ask } = open();
  expect((await ask(line, { as: "bob", body, headers: { "if-match": "*" } })).status).toBe(status);
});

test.for(["GET /sites/", "GET /sites/1", "GET /energies/", "GET /tasks/"])(
  "an inactive user gets in and no further: %s",
  async (line) => {
    const { ask } = open();
    const reply = await ask(line, { as: "eve" });
    expect([reply.status, reply.body]).toEqual([403, refusal]);
  },
);

test("what nobody has is not found before it is forbidden", async () => {
  const { ask } = open();
  expect((await ask("GET /sites/99", { as: "eve" })).status).toBe(404);
});
