import { describe, expect, test } from "vitest";
import { caught } from "../../test/support/caught.ts";
import type { Thing } from "../../test/support/probe.ts";
import { probe } from "../../test/support/probe.ts";
import { answerJson, stub } from "../../test/support/stub.ts";
import { NotModifiedError, PreconditionError } from "../errors/api-error.ts";
import type { Page } from "../pagination/page.ts";

const tagged = (tag = '"1"', body: unknown = { id: 1 }) => answerJson(body, { headers: { ETag: tag } });
const unchanged = new Response(null, { status: 304, headers: { ETag: '"1"' } });

test("default", async () => {
  const fetch = stub(tagged());
  const things = probe({ fetch });
  const thing = await things.get();
  await things.send("PUT", { body: { ...thing, name: "new" }, options: { ifMatch: thing } });
  expect(fetch.sent[1]).toMatchInlineSnapshot(`
    "PUT https://x.example/things
    accept: application/json
    content-type: application/json
    if-match: "1"

    {"id":1,"name":"new"}"
  `);
});

test("args: text", async () => {
  const fetch = stub(tagged());
  const { etag } = await probe({ fetch }).get().withResponse();
  await probe({ fetch }).send("PUT", { options: { ifMatch: etag } });
  await probe({ fetch }).get({ options: { ifNoneMatch: "*" } });
  expect(fetch.sent[1]).toContain('if-match: "1"');
  expect(fetch.sent[2]).toContain("if-none-match: *");
});

test.each([
  ["an object", () => ({})],
  ["a list", () => []],
])("behavior: remembers the tag of %s", async (_, body) => {
  const fetch = stub(tagged('"7"', body()));
  const things = probe({ fetch });
  await things.get({ options: { ifNoneMatch: await things.get() } });
  expect(fetch.sent[1]).toContain('if-none-match: "7"');
});

test("behavior: the answer of a change carries the next tag", async () => {
  const fetch = stub(tagged('"1"'), tagged('"2"'), tagged('"3"'));
  const things = probe({ fetch });
  const first = await things.get();
  const second = await things.send("PUT", { options: { ifMatch: first } });
  await things.send("PUT", { options: { ifMatch: second } });
  expect(fetch.sent[2]).toContain('if-match: "2"');
});

test("behavior: a tag that a proxy has weakened still matches", async () => {
  const fetch = stub(tagged('W/"1"'));
  const things = probe({ fetch });
  const { data, etag, response } = await things.get().withResponse();
  await things.send("PUT", { options: { ifMatch: data } });
  expect([etag, response.headers.get("etag")]).toEqual(['"1"', 'W/"1"']);
  expect(fetch.sent[1]).toContain('if-match: "1"');
});

describe("304", () => {
  test("behavior: gives the earlier answer back", async () => {
    const fetch = stub(tagged(), unchanged);
    const things = probe({ fetch });
    const thing = await things.get();
    expect(await things.get({ options: { ifNoneMatch: thing } })).toBe(thing);
    const { data, etag, response } = await things.get({ options: { ifNoneMatch: thing } }).withResponse();
    expect([data === thing, etag, response.status]).toEqual([true, '"1"', 304]);
  });

  test("behavior: gives a changed answer", async () => {
    const fetch = stub(tagged(), tagged('"2"', { id: 2 }));
    const things = probe({ fetch });
    expect(await things.get({ options: { ifNoneMatch: await things.get() } })).toEqual({ id: 2 });
  });

  test("behavior: gives an earlier page back, and it leads on", async () => {
    const headers = { ETag: '"p"', "X-Pagination": '{"next_page":2,"total":2}' };
    const fetch = stub(answerJson([{ id: 1 }], { headers }), unchanged, answerJson([{ id: 2 }]));
    const things = probe({ fetch });
    const first: Page<Thing> = await things.list();
    const again = await things.list({ options: { ifNoneMatch: first } });
    expect(again).toBe(first);
    expect(fetch.sent[1]).toContain('if-none-match: "p"');
    expect((await again.next())?.items).toEqual([{ id: 2 }]);
    expect(fetch.sent[2]).not.toContain("if-none-match");
  });

  test("error: with text there is nothing to give back", async () => {
    const error = await caught(probe({ fetch: stub(unchanged) }).get({ options: { ifNoneMatch: '"1"' } }));
    expect(error).toBeInstanceOf(NotModifiedError);
    expect(error).toMatchInlineSnapshot(`
      [NotModifiedError: Failed: GET /things (304)
      Pass the earlier answer to get it back.]
    `);
  });
});

test("error: 412", async () => {
  const fetch = stub(tagged(), answerJson({}, { status: 412 }));
  const things = probe({ fetch });
  const error = await caught(things.send("PUT", { options: { ifMatch: await things.get() } }));
  expect(error).toBeInstanceOf(PreconditionError);
  expect(error).toMatchInlineSnapshot(`
    [PreconditionError: Failed: PUT /things (412)
    Read it again, and pass that as \`ifMatch\`.]
  `);
});

test.each([
  ["of somebody else", { id: 1 }],
  ["that is none", null as never],
])("error: an object %s", async (_, ifMatch) => {
  const fetch = stub();
  expect(await caught(probe({ fetch }).send("PUT", { options: { ifMatch } }))).toMatchSnapshot();
  expect(fetch.sent).toEqual([]);
});

test("error: an object from an answer without a tag", async () => {
  const things = probe({ fetch: stub() });
  expect(await caught(things.get({ options: { ifNoneMatch: await things.get() } }))).toMatchInlineSnapshot(`
    [ConfigError: This object has no known ETag.
    Pass the one returned, or text.]
  `);
});
