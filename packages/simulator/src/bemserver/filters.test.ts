import { expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";

const ids = (body: { id: number }[]): number[] => body.map(({ id }) => id);

test.for<[string, readonly number[]]>([
  ["GET /sites/?name=South quay", [2]],
  ["GET /sites/?name=", []],
  ["GET /sites/?campaign_id=2", [3]],
  ["GET /sites/?unknown=1&name=South quay", [2]],
  ["GET /campaigns/?in_name=HARBOUR", [1]],
  ["GET /storeys/?campaign_id=2", [5]],
  ["GET /storeys/?site_id=1", [1, 2, 3]],
  ["GET /spaces/?site_id=1&building_id=1", [1, 2, 3]],
  ["GET /users/?is_admin=True", [1]],
  ["GET /users/?is_active=false", [3]],
  ["GET /structural_element_properties/?value_type=float", [1]],
  ["GET /structural_element_properties/?unit_symbol=m²", [1]],
  ["GET /weather_timeseries_by_sites/?forecast=true", []],
  ["GET /timeseries/?site_id=1", [1, 2, 3, 4]],
  ["GET /timeseries/?recurse_building_id=2&sort=name", [8, 7]],
  ["GET /timeseries/?zone_id=2", [11]],
  ["GET /timeseries/?event_id=2", [5]],
  ['GET /timeseries/?properties={"Min": "-20"}', [1]],
  ['GET /timeseries/?properties={"Min": "-20", "Interval": "1"}', []],
  ["GET /timeseries/?unit_symbol=%25&campaign_scope_id=1", [2]],
  ["GET /events/?timeseries_id=5", [2]],
  ["GET /events/?recurse_site_id=1&sort=timestamp", [1, 2, 3, 4, 6]],
  ["GET /events/?level_min=ERROR&sort=-timestamp", [12, 9, 6, 3]],
  [
    "GET /events/?level=WARNING&timestamp_min=2024-01-05T00:00:00Z&timestamp_max=2024-01-10T00:00:00%2B01:00",
    [5, 8],
  ],
  ["GET /events/?campaign_id=2", [5, 10]],
  ["GET /events/?in_source=missing&category_id=1&sort=timestamp", [1, 5, 9, 13]],
  ["GET /notifications/?user_id=2&read=false", [6, 8, 10]],
  ["GET /notifications/?campaign_id=2", []],
  ["GET /event_categories_by_users/?user_id=2", [2]],
])("%s", async ([line, expected]) => {
  const { ask } = open();
  const { status, body } = await ask(line);
  expect(status).toBe(200);
  expect(ids(body)).toEqual(expected);
});

test("sort: several keys, levels by weight, names by code point", async () => {
  const { ask } = open({
    data: {
      zones: [
        { id: 8, name: "Énergie", campaign_id: 1 },
        { id: 9, name: "a", campaign_id: 1 },
      ],
    },
  });
  expect(ids((await ask("GET /zones/?sort=name")).body)).toEqual([2, 3, 1, 9, 8]);
  expect(ids((await ask("GET /zones/?sort=-name")).body)).toEqual([8, 9, 1, 3, 2]);
  expect(ids((await ask("GET /events/?sort=-level,%2Btimestamp&page_size=6")).body)).toEqual([
    3, 6, 9, 12, 2, 5,
  ]);
});

test("without sort the database decides: what was written last comes last", async () => {
  const { ask } = open();
  await ask("PUT /sites/1", { body: { name: "North" }, headers: { "if-match": "*" } });
  expect(ids((await ask("GET /sites/")).body)).toEqual([2, 3, 1]);
});

test("a label where the database has names makes the server fail", async () => {
  const { ask } = open();
  expect((await ask("GET /weather_timeseries_by_sites/?parameter=Air temperature")).status).toBe(500);
});
