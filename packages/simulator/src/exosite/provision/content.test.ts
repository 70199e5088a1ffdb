import { describe, expect, test } from "vitest";
import { noon, openExosite } from "../../../test/exosite/client.ts";

const models = "/provision/manage/model";
const vendor = { as: "vendor" } as const;
const csvType = "text/csv; charset=utf-8";

describe("content", () => {
  const path = "/provision/manage/content/thermostat/";
  const bytes = Uint8Array.from({ length: 10 }, (_, index) => index);

  async function withFirmware() {
    const opened = openExosite();
    await opened.http(`POST ${path}`, { ...vendor, body: "id=fw+%C3%A9.bin&meta=v+1%2C+beta" });
    await opened.http(`POST ${path}fw%20%C3%A9.bin`, {
      ...vendor,
      type: "application/x-firmware",
      body: bytes,
    });
    return opened;
  }

  test("created, uploaded, overwritten, told about, deleted", async () => {
    const { http, simulator } = await withFirmware();
    const item = `${path}fw%20%C3%A9.bin`;
    expect((await http(`POST ${path}`, { ...vendor, body: "id=fw+%C3%A9.bin&meta=" })).status).toBe(409);
    expect((await http(`GET ${path}`, vendor)).text).toBe("fw é.bin\n");
    expect((await http(`GET ${item}`, vendor)).text).toBe(
      `application/x-firmware,10,${noon},v 1, beta,false`,
    );
    simulator.clock.advance(1000);
    expect((await http(`POST ${item}`, { ...vendor, type: "text/plain", body: "new" })).status).toBe(205);
    expect((await http(`GET ${item}`, vendor)).text).toBe(`text/plain,3,${noon + 1},v 1, beta,false`);
    expect((await http(`DELETE ${item}`, vendor)).status).toBe(205);
    expect((await http(`GET ${item}`, vendor)).status).toBe(404);
    expect((await http(`POST ${item}`, { ...vendor, type: "text/plain", body: "x" })).status).toBe(404);
    await http(`POST ${path}`, { ...vendor, body: "id=x&meta=" });
    expect((await http(`POST ${path}`, { ...vendor, body: "id=x&delete=true" })).status).toBe(205);
    expect((await http(`GET ${path}`, vendor)).text).toBe("");
    expect((await http("GET /provision/manage/content/nope/", vendor)).status).toBe(400);
  });

  test.for([
    [undefined, 200, bytes, null],
    ["bytes=0-3", 206, bytes.slice(0, 4), "bytes 0-3/10"],
    ["bytes=8-", 206, bytes.slice(8), "bytes 8-9/10"],
    ["bytes=-3", 206, bytes.slice(7), "bytes 7-9/10"],
    ["bytes=8-99", 206, bytes.slice(8), "bytes 8-9/10"],
    ["bytes=10-", 416, new Uint8Array(), "bytes */10"],
    ["lines=1-2", 200, bytes, null],
  ] as const)("download: range %s", async ([range, status, wanted, contentRange]) => {
    const { simulator, keys } = await withFirmware();
    for (const [url, key] of [
      [`${path}fw%20%C3%A9.bin?download=true`, keys.vendor],
      [`${path}fw%20%C3%A9.bin?download=true&sn=00000001`, keys.vendor],
      ["/provision/download?vendor=acme&model=thermostat&id=fw+%C3%A9.bin", keys.device],
    ] as const) {
      const response = await simulator.fetch(`https://m2.exosite.test${url}`, {
        headers: { "x-exosite-cik": key, ...(range && { range }) },
      });
      expect(response.status).toBe(status);
      expect(response.headers.get("content-range")).toBe(contentRange);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.from(wanted));
      if (status !== 416) {
        expect([response.headers.get("content-type"), response.headers.get("accept-ranges")]).toEqual([
          "application/x-firmware",
          "bytes",
        ]);
      }
    }
  });

  test("a device lists and asks, for its own model alone", async () => {
    const { http } = await withFirmware();
    const ask = (query: string) => http(`GET /provision/download?vendor=acme&${query}`, { as: "device" });
    expect((await ask("model=thermostat")).text).toBe("fw é.bin\n");
    expect((await ask("model=thermostat&id=fw+%C3%A9.bin&info=true")).text).toBe(
      `application/x-firmware,10,${noon},v 1, beta`,
    );
    expect((await ask("model=nope")).status).toBe(403);
    expect((await ask("model=nope&id=x")).status).toBe(403);
    expect((await ask("model=nope&id=x&info=true")).status).toBe(400);
    expect((await ask("model=thermostat&id=x")).status).toBe(404);
    expect(
      (await http("GET /provision/download?vendor=acme&model=thermostat", { as: "portal" })).status,
    ).toBe(403);
  });

  test("protected: for serial numbers that share a group with it", async () => {
    const { http } = openExosite();
    const groups = "/provision/manage/group/thermostat/";
    await http(`POST ${path}`, { ...vendor, body: "id=beta.bin&meta=&protected=true" });
    const list = async () =>
      (await http("GET /provision/download?vendor=acme&model=thermostat", { as: "device" })).text;
    const authorized = async () => (await http(`GET ${path}?sn=00000001`, vendor)).text;
    expect([await list(), await authorized()]).toEqual(["", ""]);
    expect((await http(`GET ${path}beta.bin?sn=00000001`, vendor)).status).toBe(400);
    expect((await http(`GET ${path}beta.bin?download=true&sn=00000001`, vendor)).status).toBe(403);
    for (const id of ["inner", "outer"]) {
      await http(`POST ${groups}`, { ...vendor, body: `id=${id}&meta=` });
    }
    const csv = (body: string) => ({ ...vendor, type: csvType, body });
    await http(`POST ${groups}inner/`, csv("sn,00000001,,\n"));
    await http(`POST ${groups}outer/`, csv("group,inner,,\ncontent,beta.bin,,\n"));
    expect([await list(), await authorized()]).toEqual(["beta.bin\n", "beta.bin\n"]);
    expect((await http(`GET ${path}beta.bin?sn=00000001`, vendor)).status).toBe(200);
    expect((await http(`GET ${path}?sn=nope`, vendor)).status).toBe(400);
    expect((await http(`GET ${path}beta.bin`, vendor)).text).toMatch(/,true$/);
    expect((await http(`GET ${path}beta.bin?show=groups`, vendor)).text).toBe("outer\n");
    expect((await http(`GET ${groups}inner?show=groups`, vendor)).text).toBe("outer\n");
    expect((await http(`GET ${models}/thermostat/00000001?show=groups`, vendor)).text).toBe("inner\n");
  });
});

describe("groups", () => {
  const path = "/provision/manage/group/thermostat/";

  test("created, listed by pages, told about, deleted", async () => {
    const { http } = openExosite();
    for (const index of Array.from({ length: 7 }).keys()) {
      await http(`POST ${path}`, { ...vendor, body: `id=g${index}&meta=m+${index}` });
    }
    expect((await http(`POST ${path}`, { ...vendor, body: "id=g1&meta=" })).status).toBe(409);
    expect((await http(`GET ${path}`, vendor)).text).toBe("g0,m 0\ng1,m 1\ng2,m 2\ng3,m 3\ng4,m 4\n");
    expect((await http(`GET ${path}?offset=5&limit=5`, vendor)).text).toBe("g5,m 5\ng6,m 6\n");
    expect((await http(`GET ${path}?offset=10`, vendor)).status).toBe(204);
    expect((await http(`GET ${path}g1`, vendor)).text).toBe("m 1,0");
    expect((await http(`DELETE ${path}g1`, vendor)).status).toBe(205);
    expect((await http(`GET ${path}g1`, vendor)).status).toBe(404);
    expect((await http(`POST ${path}`, { ...vendor, body: "id=g2&delete=true" })).status).toBe(205);
    expect((await http(`DELETE ${path}g2`, vendor)).status).toBe(404);
  });

  test("members: put and taken out by form and by CSV, listed by type and id", async () => {
    const { http } = openExosite();
    await http(`POST ${path}`, { ...vendor, body: "id=g&meta=" });
    const members = `${path}g/`;
    const list = async (query = "") => (await http(`GET ${members}${query}`, vendor)).text;
    expect((await http(`GET ${members}`, vendor)).status).toBe(204);
    await http(`POST ${members}`, { ...vendor, body: "type=sn&id=1&expire=1700000000&meta=%C3%A9" });
    await http(`POST ${members}`, { ...vendor, body: "type=sn&id%5B%5D=2&id%5B%5D=3&expire=&meta=" });
    await http(`POST ${members}`, { ...vendor, type: csvType, body: "content,1,,x, y\nsn,2,9,new\n" });
    expect(await list()).toBe("sn,1,1700000000,é\nsn,3,,\ncontent,1,,x, y\nsn,2,9,new\n");
    expect(await list("?type=content")).toBe("content,1,,x, y\n");
    expect(await list("?id=1")).toBe("sn,1,1700000000,é\ncontent,1,,x, y\n");
    expect(await list("?type=sn&id=1")).toBe("sn,1,1700000000,é\n");
    expect((await http(`GET ${path}g`, vendor)).text).toBe(",4");
    await http(`POST ${members}`, { ...vendor, body: "type=sn&id%5B%5D=2&id%5B%5D=3&delete=true" });
    await http(`DELETE ${members}`, { ...vendor, type: csvType, body: "content,1\n" });
    expect(await list()).toBe("sn,1,1700000000,é\n");
  });
});
