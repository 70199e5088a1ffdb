import { describe, expect, test } from "vitest";
import { openExosite } from "../../../test/exosite/client.ts";

const models = "/provision/manage/model";
const vendor = { as: "vendor" } as const;
const csvType = "text/csv; charset=utf-8";

/** A second vendor, `globex`, whose CIK is the portal's. */
async function withGlobex() {
  const opened = openExosite();
  await opened.http("POST /provision/register", { as: "portal", body: "vendor=globex" });
  return opened;
}

describe("models", () => {
  test("created, told about, changed, deleted with all they have", async () => {
    const { http, account } = openExosite();
    const { rid } = account.find("template");
    const body = `model=Mod%C3%A8le+2&rid=${rid}&options%5B%5D=noaliases&options%5B%5D=nohistorical`;
    expect((await http(`POST ${models}/`, { ...vendor, body })).status).toBe(205);
    expect((await http(`POST ${models}/`, { ...vendor, body })).status).toBe(409);
    expect(await http(`GET ${models}/`, vendor)).toMatchObject({
      status: 200,
      type: csvType,
      text: "thermostat\nModèle 2\n",
    });
    const path = `${models}/Mod%C3%A8le%202`;
    expect(await http(`GET ${path}`, vendor)).toMatchObject({
      status: 200,
      type: "application/x-www-form-urlencoded; charset=utf-8",
      text: `rid=${rid}&options%5B%5D=noaliases&options%5B%5D=nohistorical`,
    });
    const change = `rid=${account.find("portal").rid}`;
    expect((await http(`PUT ${path}`, { ...vendor, body: change })).status).toBe(205);
    expect((await http(`GET ${path}`, vendor)).text).toBe(change);
    expect((await http(`DELETE ${path}`, vendor)).status).toBe(205);
    expect((await http(`GET ${path}`, vendor)).status).toBe(404);
    expect((await http(`POST ${models}/`, { ...vendor, body: "delete=true&model=thermostat" })).status).toBe(
      205,
    );
    expect((await http(`GET ${models}/`, vendor)).text).toBe("");
  });

  test("by share code, and with a template that there is not", async () => {
    const { http, call, keys, account } = openExosite();
    const { result: code } = await call(["share", account.find("template").rid, {}], { cik: keys.vendor });
    expect((await http(`POST ${models}/`, { ...vendor, body: `model=shared&code=${code}` })).status).toBe(
      205,
    );
    expect((await http(`POST ${models}/`, { ...vendor, body: `model=x&rid=${code}` })).status).toBe(412);
    await http(`POST ${models}/shared/`, { ...vendor, body: "sn=1" });
    const owner = account.find("portal").rid;
    expect(
      (await http(`POST ${models}/shared/1`, { ...vendor, body: `enable=true&owner=${owner}` })).status,
    ).toBe(200);
  });

  test("shared with another vendor, who names the owner by X-Exosite-Vendor", async () => {
    const { http, account } = await withGlobex();
    const share = "/provision/manage/share/thermostat/";
    const headers = { "x-exosite-vendor": "acme" };
    const globex = { as: "portal", headers } as const;
    expect((await http(`GET ${models}/thermostat/`, globex)).status).toBe(403);
    expect((await http(`GET ${share}`, vendor)).status).toBe(204);
    expect((await http(`POST ${share}`, { ...vendor, body: "vendor=globex" })).status).toBe(205);
    expect((await http(`GET ${share}`, vendor)).text).toBe("globex\n");
    expect((await http(`GET ${share}globex`, vendor)).status).toBe(204);
    expect((await http(`GET ${models}/?show=shared`, { as: "portal" })).text).toBe("acme,thermostat\n");
    await http(`POST ${models}/thermostat/`, { ...vendor, body: "sn=x&extra=secret" });
    const owner = account.find("portal").rid;
    const enabled = await http(`POST ${models}/thermostat/x`, {
      ...globex,
      body: `enable=true&owner=${owner}`,
    });
    expect(enabled.status).toBe(200);
    expect((await http(`GET ${models}/thermostat/?shared=globex`, globex)).text).toBe(`x,${enabled.text},\n`);
    expect((await http(`DELETE ${share}globex`, vendor)).status).toBe(205);
    expect((await http(`GET ${share}globex`, vendor)).status).toBe(404);
    expect((await http(`POST ${share}`, { ...vendor, body: "vendor=globex&delete=true" })).status).toBe(404);
  });
});

describe("serial numbers", () => {
  const path = `${models}/thermostat/`;

  test("list: with and without states, by pages of five at least", async () => {
    const { http, account } = openExosite();
    const [first, second] = [account.find("portal", "thermostat").rid, account.find("portal", "new").rid];
    expect((await http(`GET ${path}`, vendor)).text).toBe(
      `00000001,${first},\n00000002,${second},\n00000003,,\n`,
    );
    expect((await http(`GET ${path}?status=true&offset=1&limit=1`, vendor)).text).toBe(
      `00000002,notactivated,${second},\n00000003,,,\n`,
    );
    expect((await http(`GET ${path}?offset=3`, vendor)).status).toBe(204);
  });

  test("added one by one, in a batch, and as CSV; all or none", async () => {
    const { http } = openExosite();
    const text = async () => (await http(`GET ${path}?offset=3`, vendor)).text;
    expect((await http(`POST ${path}`, { ...vendor, body: "add=true&sn=a" })).status).toBe(205);
    expect((await http(`POST ${path}`, { ...vendor, body: "sn=a" })).status).toBe(409);
    expect((await http(`POST ${path}`, { ...vendor, body: "add=true&sn%5B%5D=b&sn%5B%5D=a" })).status).toBe(
      409,
    );
    expect((await http(`POST ${path}`, { ...vendor, body: "add=true&sn%5B%5D=b&sn%5B%5D=c" })).status).toBe(
      205,
    );
    const csv = { ...vendor, type: csvType, body: "d,room é\r\ne,\nf,x, y\n" };
    expect((await http(`POST ${path}`, csv)).status).toBe(205);
    expect(await text()).toBe("a,,\nb,,\nc,,\nd,,room é\ne,,\nf,,x, y\n");
    // The documented word, and the one that every client sends.
    await http(`POST ${path}`, { ...vendor, body: "delete=true&sn%5B%5D=a" });
    await http(`POST ${path}`, { ...vendor, body: "remove=true&sn%5B%5D=b" });
    await http(`POST ${path}`, { ...vendor, body: "delete=true&sn=c" });
    await http(`DELETE ${path}d`, vendor);
    await http(`DELETE ${path}`, { ...vendor, type: csvType, body: "e\nnope\n" });
    expect(await text()).toBe("f,,x, y\n");
    expect((await http(`DELETE ${path}d`, vendor)).status).toBe(404);
    expect((await http(`POST ${path}`, { ...vendor, body: "delete=true&sn=c" })).status).toBe(404);
  });

  test("ranges: what is in one is there as soon as it is asked for", async () => {
    const { http } = openExosite();
    const type = "application/javascript; charset=utf-8";
    const ranges = [
      { format: "base16", length: 4, casing: "upper", first: 16, last: 255 },
      { format: "mac:48", length: null, casing: "lower", first: 1, last: 10 },
      { format: "base10", length: 3, casing: null, first: 1, last: 5 },
    ];
    expect((await http(`GET ${path}?show=ranges`, vendor)).status).toBe(204);
    expect((await http(`POST ${path}`, { ...vendor, type, body: JSON.stringify({ ranges }) })).status).toBe(
      205,
    );
    const reply = await http(`GET ${path}?show=ranges`, vendor);
    expect([reply.type, JSON.parse(reply.text)]).toEqual([type, { ranges }]);
    const statuses = [];
    for (const sn of [
      "00FF",
      "00ff",
      "000F",
      "00:00:00:00:00:0a",
      "00:00:00:00:00:0A",
      "00000000000a",
      "005",
      "5",
      "x",
    ]) {
      statuses.push((await http(`GET ${path}${sn}`, vendor)).status);
    }
    expect(statuses).toEqual([204, 404, 404, 204, 404, 404, 204, 404, 404]);
    const unwanted = JSON.stringify({ ranges: ranges.slice(0, 1) });
    expect((await http(`DELETE ${path}`, { ...vendor, type, body: unwanted })).status).toBe(205);
    expect(JSON.parse((await http(`GET ${path}?show=ranges`, vendor)).text).ranges).toHaveLength(2);
    expect((await http(`POST ${path}`, { ...vendor, type, body: "{" })).status).toBe(400);
  });
});

describe("vendors", () => {
  test("registered, told about, given back", async () => {
    const { http } = await withGlobex();
    expect((await http("GET /provision/register", { as: "portal" })).text).toBe("globex");
    expect((await http("POST /provision/register", { as: "device", body: "vendor=acme" })).status).toBe(409);
    expect((await http("POST /provision/register", { as: "portal", body: "vendor=other" })).status).toBe(409);
    expect(
      (await http("POST /provision/register", { as: "portal", body: "delete=true&vendor=acme" })).status,
    ).toBe(404);
    expect(
      (await http("POST /provision/register", { as: "portal", body: "delete=true&vendor=globex" })).status,
    ).toBe(205);
    expect((await http("GET /provision/register", { as: "portal" })).status).toBe(401);
  });

  test("tokens stand in for the CIK, except for making tokens and for the vendor's name", async () => {
    const { http } = openExosite();
    const path = "/provision/admin/auth/";
    expect((await http(`GET ${path}`, vendor)).text).toBe("demo\n");
    const token = await http(`POST ${path}`, { ...vendor, body: "id=ci+%C3%A9" });
    expect(token).toMatchObject({ status: 200, type: "text/plain; charset=utf-8" });
    const headers = { "x-exosite-token": token.text };
    expect((await http(`GET ${path}ci%20%C3%A9`, vendor)).text).toBe(token.text);
    expect((await http(`GET ${models}/`, { headers })).status).toBe(200);
    expect((await http(`GET ${path}`, { headers })).status).toBe(401);
    expect((await http("GET /provision/register", { headers })).status).toBe(401);
    expect((await http(`DELETE ${path}ci%20%C3%A9`, vendor)).status).toBe(205);
    expect((await http(`GET ${models}/`, { headers })).status).toBe(401);
    expect((await http(`POST ${path}`, { ...vendor, body: "delete=true&id=demo" })).status).toBe(205);
    expect((await http(`GET ${path}demo`, vendor)).status).toBe(404);
  });

  test("who is no vendor is refused; the last slash matters", async () => {
    const { http } = openExosite();
    expect(await http(`GET ${models}/`, { as: "device" })).toMatchObject({
      status: 401,
      text: "HTTP/1.1 401 Unauthorized",
    });
    expect((await http(`GET ${models}/`)).status).toBe(401);
    expect((await http(`GET ${models}`, vendor)).status).toBe(404);
    expect((await http(`PATCH ${models}/`, vendor)).status).toBe(405);
  });
});
