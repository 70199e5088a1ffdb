import { expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import { probe } from "../../test/support/probe.ts";
import { stub } from "../../test/support/stub.ts";
import { missing } from "./missing.ts";

test("error: the call says what is missing, and nothing is sent", async () => {
  const fetch = stub();
  const error = await caught(probe({ fetch, auth: missing("There is no key.\nPass `key`.") }).get());
  expect(missing("There is no key.").secrets()).toEqual([]);
  expect(error).toMatchObject({ name: "ConfigError", message: "There is no key.\nPass `key`." });
  expect(fetch.sent).toEqual([]);
});

test("behavior: calls without a credential go through", async () => {
  const fetch = stub();
  await probe({ fetch, auth: missing("There is no key.") }).send("DELETE", {
    anonymous: true,
    as: "nothing",
  });
  expect(fetch.sent).toHaveLength(1);
});

test("behavior: the call can be logged", async () => {
  const lines: string[] = [];
  const logger = { warn: (line: string) => lines.push(line) };
  await caught(probe({ fetch: stub(), logger, auth: missing("There is no key.") }).get());
  expect(lines).toEqual([
    expect.stringMatching(/^things\.get: GET https:\/\/x\.example\/things ConfigError in \d+ ms$/),
  ]);
});
