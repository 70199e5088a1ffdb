import { queryOf } from "@busbar/test-support/query-of";
import { describe, expect, test } from "vitest";
import { DecodeError } from "../src/index.ts";
import { stub } from "./support/stub.ts";

const file = (text: string, type: string) => new Response(text, { headers: { "Content-Type": type } });
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("getFile", () => {
  const csv = "timestamp,Solar Yield\nEurope/Oslo (+01:00),kWh\n2026-03-01 00:00:00,1.5 é\n";

  test("default", async () => {
    const { vrm, sent } = stub(file(base64(csv), "text/csv"));
    const bytes = await vrm.downloads.getFile(404512, {
      datatype: "kwh",
      start: "2026-03-01",
      end: 1_772_409_600,
    });
    expect(new TextDecoder().decode(bytes)).toBe(csv);
    expect(sent[0]?.path.split("?")[0]).toBe("/installations/404512/data-download");
    expect(queryOf(sent[0] as never)).toEqual([
      ["datatype", "kwh"],
      ["start", "1772323200"],
      ["end", "1772409600"],
    ]);
  });

  test("behavior: bytes that are no text, in lines", async () => {
    const workbook = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const lines = base64(workbook).replace(/(.{76})/g, "$1\r\n");
    const { vrm } = stub(file(lines, sheet));
    expect(await vrm.downloads.getFile(1, { format: "xlsx" })).toEqual(workbook);
  });

  test.each(["text/html", "application/vnd.ms-excel", "text/csv; charset=utf-8"])(
    "behavior: labelled %s",
    async (type) => {
      const { vrm } = stub(file(base64("<table>é</table>"), type));
      expect(new TextDecoder().decode(await vrm.downloads.getFile(1, { format: "html" }))).toBe(
        "<table>é</table>",
      );
    },
  );

  test("behavior: empty", async () => {
    const { vrm } = stub(file("", "text/csv"));
    expect(await vrm.downloads.getFile(1)).toHaveLength(0);
  });

  test("error: no base64 text", async () => {
    const { vrm } = stub(file("Sign in, please!", "text/csv"));
    await expect(vrm.downloads.getFile(1)).rejects.toThrow(DecodeError);
    await expect(vrm.downloads.getFile(1)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DecodeError: downloads.getData did not send base64 text.
      Check \`baseUrl\`, and proxies.]
    `);
  });
});

test("getData gives the base64 text as it was sent", async () => {
  const { vrm } = stub(file(base64("a,b\n"), "text/csv"));
  expect(await vrm.downloads.getData(1)).toBe("YSxiCg==");
});

test("mailData asks for a mail", async () => {
  const { vrm, sent } = stub(Response.json({ success: true }));
  expect(await vrm.downloads.mailData(1, { debug: false })).toEqual({ success: true });
  expect(queryOf(sent[0] as never)).toEqual([
    ["debug", "false"],
    ["async", "true"],
  ]);
});

test("getGpsTrack gives KML as text, as it was sent", async () => {
  const kml = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"></kml>\n';
  const { vrm, sent } = stub(file(kml, "application/vnd.google-earth.kml+xml"));
  const track = await vrm.downloads.getGpsTrack(1, { start: new Date("2026-03-01"), end: "2026-03-02" });
  expect(track).toBe(kml);
  expect(sent[0]?.path).toBe("/installations/1/gps-download?start=1772323200&end=1772409600");
});

test("getOverviewXlsx gives bytes, which here are no base64", async () => {
  const bytes = new Uint8Array([80, 75, 3, 4, 255, 254]);
  const { vrm } = stub(new Response(bytes, { headers: { "Content-Type": sheet } }));
  const columns = { soc: { header: "Battery %", enabled: true, hide: null } };
  const body = { columns, siteIds: [404512], onlyVisible: true, jsonResponse: false } as const;
  expect(await vrm.downloads.getOverviewXlsx(body)).toEqual(bytes);
});
