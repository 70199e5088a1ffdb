import { expect, test } from "vitest";
import { plural, singular } from "./singular.ts";

test.each([
  ["sites", "site"],
  ["categories", "category"],
  ["keys", "key"],
  ["boxes", "box"],
  ["batches", "batch"],
  ["addresses", "address"],
  ["status", "status"],
  ["news", "news"],
  ["analysis", "analysis"],
  ["series", "series"],
  ["timeseries", "timeseries"],
  ["data", "data"],
  ["site", "site"],
])("singular: %s", (given, want) => {
  expect(singular(given)).toBe(want);
});

test.each([
  ["eventLevel", "eventLevels"],
  ["category", "categories"],
  ["key", "keys"],
  ["tokenStatus", "tokenStatuses"],
  ["units", "units"],
  ["box", "boxes"],
])("plural: %s", (given, want) => {
  expect(plural(given)).toBe(want);
});
