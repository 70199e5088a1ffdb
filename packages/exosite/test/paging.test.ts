import { collect } from "@busbar/test-support/collect";
import { json } from "@busbar/test-support/json";
import { queryOf } from "@busbar/test-support/query-of";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { operations as portals } from "../src/generated/portals/operations.ts";
import { operations as provision } from "../src/generated/provision/operations.ts";
import { answer, stub } from "./support/stub.ts";

test("the lists that come in pages, and how the next one is found", () => {
  const paged = [...provision, ...portals].flatMap(({ id, pagination }) =>
    pagination
      ? [`${id}: ${pagination.style}${"needsSize" in pagination ? ", if a limit is passed" : ""}`]
      : [],
  );
  expect(paged).toMatchInlineSnapshot(`
    [
      "content.listGroups: offset",
      "groups.list: offset",
      "groups.listGroups: offset",
      "groupMembers.list: offset",
      "groupMembers.listByType: offset",
      "serialNumbers.list: offset",
      "serialNumbers.listWithStatus: offset",
      "serialNumbers.listGroups: offset",
      "devices.list: offset, if a limit is passed",
      "devices.getMany: link",
      "dataSources.getMany: link",
      "scripts.listForDevice: offset, if a limit is passed",
      "scripts.listForPortal: offset, if a limit is passed",
      "dashboards.list: offset, if a limit is passed",
      "users.list: offset, if a limit is passed",
      "users.getMany: link",
      "groups.getMany: link",
      "groupPermissions.list: offset, if a limit is passed",
    ]
  `);
});

/** Serial numbers as lines of text, as many as are asked for; without a limit as many as the platform likes. */
function numbers(count: number): Answer {
  return (request) => {
    const { offset = 0, limit = 1000 } = Object.fromEntries(queryOf({ path: request.url }));
    const all = Array.from({ length: count }, (_, at) => `n${at},`);
    const some = all.slice(Number(offset), Number(offset) + Number(limit));
    return some.length > 0
      ? answer(`${some.join("\r\n")}\r\n`, { type: "text/csv" })
      : answer(null, { status: 204 });
  };
}

describe("serialNumbers.list, which does not say how many there are", () => {
  test.each<[size: number, limit: number, requests: number]>([
    [5, 2, 3],
    // The last full page does not know that it is the last one.
    [4, 2, 3],
    [1, 2, 1],
    [0, 2, 1],
  ])("default: %i in pages of %i, %i requests", async (size, limit, requests) => {
    const { exosite, sent } = stub(numbers(size));
    const found = await exosite.provision.serialNumbers.list("thermostat", { limit }).all();
    expect(found.map(({ sn }) => sn)).toEqual(Array.from({ length: size }, (_, at) => `n${at}`));
    expect(sent).toHaveLength(requests);
  });

  test("behavior: await gives the first page", async () => {
    const { exosite, sent } = stub(numbers(3));
    const page = await exosite.provision.serialNumbers.list("thermostat", { limit: 2 });
    expect(page).toMatchObject({ items: [{ sn: "n0" }, { sn: "n1" }], hasNext: true, total: undefined });
    expect((await page.next())?.items).toMatchObject([{ sn: "n2" }]);
    expect(sent.map(queryOf)).toEqual([
      [["limit", "2"]],
      [
        ["limit", "2"],
        ["offset", "2"],
      ],
    ]);
  });

  test("args: begins in the middle", async () => {
    const { exosite } = stub(numbers(5));
    const found = await collect(exosite.provision.serialNumbers.list("thermostat", { limit: 2, offset: 3 }));
    expect(found.map(({ sn }) => sn)).toEqual(["n3", "n4"]);
  });

  test("behavior: leaves off early", async () => {
    const { exosite, sent } = stub(numbers(5));
    expect(
      await exosite.provision.serialNumbers.list("thermostat", { limit: 2 }).all({ limit: 2 }),
    ).toHaveLength(2);
    expect(sent).toHaveLength(1);
  });

  test("error: a page that is refused", async () => {
    const { exosite } = stub([numbers(5), answer("HTTP/1.1 404 Not Found", { status: 404 })]);
    await expect(
      exosite.provision.serialNumbers.list("thermostat", { limit: 2 }).all(),
    ).rejects.toMatchObject({
      name: "NotFoundError",
      operation: "serialNumbers.list",
    });
  });
});

describe("scripts.listForPortal, which looks at `offset` only together with `limit`", () => {
  const scripts = (count: number) => json(Array.from({ length: count }, (_, id) => ({ id })));

  test("default: the whole list at once", async () => {
    const { exosite, sent } = stub(scripts(3));
    expect(await exosite.portals.scripts.listForPortal("7").all()).toHaveLength(3);
    expect(sent).toHaveLength(1);
  });

  test("args: limit", async () => {
    const { exosite, sent } = stub([scripts(2), scripts(1)]);
    expect(await exosite.portals.scripts.listForPortal("7", { limit: 2 }).all()).toHaveLength(3);
    expect(sent.map(queryOf)).toEqual([
      [["limit", "2"]],
      [
        ["limit", "2"],
        ["offset", "2"],
      ],
    ]);
  });
});

describe("devices.getMany, which answers 206 with a link to the rest", () => {
  const address = "https://example.exosite.com/api/portals/v1/users/_this/devices/[a,b]?limit=1&offset=1";

  test("default: follows the link until there is none", async () => {
    const { exosite, sent } = stub([
      json([{ rid: "a" }], { status: 206, headers: { Link: `<${address}>; rel="next"` } }),
      json([{ rid: "b" }]),
    ]);
    const found = await exosite.portals.devices.getMany(["a", "b"]).all();
    expect(found.map(({ rid }) => rid)).toEqual(["a", "b"]);
    expect(sent.map((one) => Object.fromEntries(queryOf(one)))).toEqual([{}, { limit: "1", offset: "1" }]);
  });

  test("behavior: a link elsewhere does not take the credential with it", async () => {
    const link = '<https://elsewhere.test/devices?limit=1&offset=1>; rel="next"';
    const { exosite, sent } = stub([
      json([{ rid: "a" }], { status: 206, headers: { Link: link } }),
      json([]),
    ]);
    await exosite.portals.devices.getMany(["a", "b"]).all();
    expect(sent.map(({ origin }) => origin)).toEqual(Array(2).fill("https://example.exosite.com"));
  });
});
