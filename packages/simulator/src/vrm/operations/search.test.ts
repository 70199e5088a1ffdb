import { describe, expect, test } from "vitest";
import { openVrm, sites } from "../../../test/vrm/client.ts";

const { harbour, boat, parking } = sites;

describe("by text", () => {
  const search = async (text: string) =>
    (await openVrm().ask(`GET /users/51209/search?query=${encodeURIComponent(text)}`)).body;

  test("marks where it was found", async () => {
    expect((await search("harb")).results).toEqual([
      {
        site_id: harbour,
        site_identifier: "d0a5c4b3e2f1",
        site_name: "Harbour workshop",
        avatar_url: "",
        highlight: { site_name: ["<em>Harb</em>our workshop"] },
      },
    ]);
  });

  test.for([
    ["a user's address", "bob@", [harbour]],
    ["a serial number", "HQ2318", [boat]],
    ["an id", "404777", [parking]],
    ["a portal id", "d0a5c4b3e2f2", [boat]],
    ["nothing", "zzz", []],
  ] as const)("finds %s", async ([, text, expected]) => {
    const { count, results } = await search(text);
    expect(results.map((result: { site_id: number }) => result.site_id)).toEqual(expected);
    expect(count).toBe(expected.length);
  });

  test("an id is found and not marked", async () => {
    expect((await search("404777")).results[0].highlight).toEqual([]);
  });
});

describe("by attributes", () => {
  const search = (text: string, more = "") =>
    openVrm().ask(`GET /installation-data-attributes?query=${encodeURIComponent(text)}${more}`);
  const found = async (text: string, more = ""): Promise<number[]> =>
    (await search(text, more)).body.records.map(({ idSite }: { idSite: number }) => idSite);

  test("values and attributes of the conditions", async () => {
    expect((await search("bs>=50,n")).body).toMatchObject({
      success: true,
      records: [
        {
          idSite: harbour,
          description: "Harbour workshop",
          value_bs: expect.any(Number),
          value_n: "Cerbo GX",
        },
      ],
      attributes: [
        { idDataAttribute: 144, code: "bs", dataType: "float" },
        { code: "n", dataType: "string" },
      ],
    });
  });

  test("pages, of which nobody says how many there are", async () => {
    expect(await found("n")).toEqual([harbour, boat, parking]);
    expect(await found("n", "&count=2&page=1")).toEqual([harbour, boat]);
    expect(await found("n", "&count=2&page=2")).toEqual([parking]);
    expect(await found("n", "&count=2&page=3")).toEqual([]);
  });

  test("422: more than five conditions", async () => {
    expect(await search("a,b,c,d,e,f")).toMatchObject({
      status: 422,
      body: { success: false, errors: ["At most 5 conditions are allowed"], num_records: 0 },
    });
    expect((await search("a,b,c,d,e")).status).toBe(200);
  });

  test("400: what is no condition", async () => {
    expect((await search("bs>=")).body.errors).toEqual({ query: "is not valid" });
  });
});
