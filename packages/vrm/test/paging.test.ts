import { collect } from "@busbar/test-support/collect";
import { json } from "@busbar/test-support/json";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { stub } from "./support/stub.ts";

test("the two lists that come in pages", () => {
  const paged = operations.filter(({ pagination }) => pagination).map(({ id }) => id);
  expect(paged.sort()).toEqual(["diagnostics.list", "installations.searchByAttributes"]);
});

/** A server with a list in pages; the total only where it is asked to say so. */
function pages(size: number, total: boolean): Answer {
  return (request) => {
    const query = new URL(request.url).searchParams;
    const [page, count] = [Number(query.get("page") ?? 1), Number(query.get("count") ?? 100)];
    const all = Array.from({ length: size }, (_, id) => ({ id, idSite: id }));
    const records = all.slice((page - 1) * count, page * count);
    return json({ success: true, records, ...(total && { num_records: size }) });
  };
}

const counts = (sent: { path: string }[]) =>
  sent.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("page") ?? "1");

describe("diagnostics.list, which says how many there are", () => {
  test.each<[size: number, count: number | undefined, requests: number]>([
    [5, 2, 3],
    [4, 2, 2],
    [2, 3, 1],
    [0, 2, 1],
    [250, undefined, 3],
    [100, undefined, 1],
  ])("%i in pages of %s: %i requests", async (size, count, requests) => {
    const { vrm, sent } = stub(pages(size, true));
    expect(await vrm.diagnostics.list(404512, { count }).all()).toHaveLength(size);
    expect(counts(sent)).toEqual(Array.from({ length: requests }, (_, page) => String(page + 1)));
  });

  test("behavior: await gives the first page, with the total", async () => {
    const { vrm, sent } = stub(pages(5, true));
    const page = await vrm.diagnostics.list(404512, { count: 2 });
    expect(page).toMatchObject({ total: 5, hasNext: true });
    expect(page.items).toHaveLength(2);
    expect((await page.next())?.items).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  test("args: begins in the middle", async () => {
    const { vrm, sent } = stub(pages(5, true));
    expect(await vrm.diagnostics.list(404512, { count: 2, page: 2 }).all()).toHaveLength(3);
    expect(counts(sent)).toEqual(["2", "3"]);
  });

  test("error: a page with success false", async () => {
    const { vrm } = stub([pages(5, true), json({ success: false, errors: "Nei", error_code: null })]);
    await expect(vrm.diagnostics.list(1, { count: 2 }).all()).rejects.toMatchObject({
      name: "ApiError",
      status: 200,
    });
  });
});

describe("installations.searchByAttributes, which does not say how many there are", () => {
  test.each<[size: number, count: number, requests: number]>([
    [5, 2, 3],
    // The last full page does not know that it is the last one.
    [4, 2, 3],
    [1, 2, 1],
    [0, 2, 1],
  ])("%i in pages of %i: %i requests", async (size, count, requests) => {
    const { vrm, sent } = stub(pages(size, false));
    const found = await vrm.installations
      .searchByAttributes({ query: "bs>=50,au=(1 OR 2),IV1!", count })
      .all();
    expect(found).toHaveLength(size);
    expect(sent).toHaveLength(requests);
    expect(new URLSearchParams(sent[0]?.path.split("?")[1]).get("query")).toBe("bs>=50,au=(1 OR 2),IV1!");
  });

  test("behavior: for await gives every one", async () => {
    const { vrm } = stub(pages(7, false));
    const found = await collect(vrm.installations.searchByAttributes({ query: "bs", count: 3 }));
    expect(found).toMatchObject([0, 1, 2, 3, 4, 5, 6].map((idSite) => ({ idSite })));
  });
});
