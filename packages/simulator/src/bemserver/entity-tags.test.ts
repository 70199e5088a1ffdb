import { expect, test } from "vitest";
import { open } from "../../test/bemserver/client.ts";

// Both tags were recorded from the real server, for sites with the same members.
test("the tag is the server's: a digest of the JSON as Python writes it", async () => {
  const { ask } = open({
    data: {
      sites: [
        {
          id: 2,
          name: "Site d'Anglet",
          latitude: 43.4871,
          longitude: -1.5103,
          description: "IUT, bât. « A/B » n°1",
          ifc_id: "2O2Fr$t4X7Zf8NOew3FLOH",
          campaign_id: 1,
        },
      ],
    },
  });
  expect((await ask("GET /sites/2")).headers.get("etag")).toBe('"8c2bb744f5a045145ed326e1f14fefb8b63ce9b9"');
});

test("whole numbers in fractional members count as fractions", async () => {
  const { ask } = open({
    data: { sites: [{ id: 3, name: "Null Island", latitude: 0, longitude: 0, campaign_id: 1 }] },
  });
  expect((await ask("GET /sites/3")).headers.get("etag")).toBe('"860f848dec1cf37ffbf002a2a0bd46294fdb9802"');
});

test.for<[string, (tag: string) => string, number]>([
  ["the tag", (tag) => tag, 304],
  ["without its quotes", (tag) => tag.slice(1, -1), 304],
  ["among others", (tag) => `"0123", ${tag}`, 304],
  ["any", () => "*", 304],
  ["weakened by a proxy", (tag) => `W/${tag}`, 200],
  ["another", () => '"0123"', 200],
])("If-None-Match: %s", async ([, header, status]) => {
  const { ask } = open();
  const tag = (await ask("GET /sites/1")).headers.get("etag") ?? "";
  const reply = await ask("GET /sites/1", { headers: { "if-none-match": header(tag) } });
  expect(reply.status).toBe(status);
  if (status === 304) {
    expect([reply.body, reply.headers.get("etag"), reply.headers.get("content-type")]).toEqual([
      undefined,
      null,
      null,
    ]);
  }
});

test("If-Match: stale is 412, missing 428, and a notification needs none", async () => {
  const { ask } = open();
  const body = { name: "x" };
  expect((await ask("PUT /zones/1", { body, headers: { "if-match": '"0123"' } })).body).toEqual({
    code: 412,
    status: "Precondition Failed",
  });
  expect((await ask("PUT /zones/1", { body })).body).toEqual({ code: 428, status: "Precondition Required" });
  const reply = await ask("PUT /notifications/1", { body: { read: true } });
  expect([reply.status, reply.headers.get("etag")]).toEqual([200, null]);
});

test("lists have tags, and another page has another one", async () => {
  const { ask } = open();
  const tags = ["page=1", "page=2", "page=1"].map(async (page) =>
    (await ask(`GET /timeseries/?sort=name&${page}`)).headers.get("etag"),
  );
  const [first, second, again] = await Promise.all(tags);
  expect(first).toBe(again);
  expect(first).not.toBe(second);
});

test("links have no tags", async () => {
  const { ask } = open();
  expect((await ask("GET /timeseries_by_sites/1")).headers.get("etag")).toBeNull();
});

test("a flag answers with the new tag and no body", async () => {
  const { ask } = open();
  const reply = await ask("PUT /users/2/set_admin", { body: { value: true }, headers: { "if-match": "*" } });
  expect([reply.status, reply.body]).toEqual([204, undefined]);
  expect(reply.headers.get("etag")).toBe((await ask("GET /users/2")).headers.get("etag"));
});
