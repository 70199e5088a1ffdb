import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test, vi } from "vitest";
import { cik, Exosite, type ExositeOptions, googleCode, portalsToken, vendorToken } from "../src/index.ts";
import { answer, stub } from "./support/stub.ts";

const names = [
  "CIK",
  "TOKEN",
  "URL",
  "VENDOR",
  "VENDOR_CIK",
  "VENDOR_TOKEN",
  "DOMAIN",
  "USER",
  "PASSWORD",
  "PORTALS_TOKEN",
];

/** Sets variables of the environment; all that are not named are missing. */
function environment(variables: Record<string, string>): void {
  for (const name of names) {
    vi.stubEnv(`EXOSITE_${name}`, variables[name]);
  }
}

/** Headers of a call to a surface that carry who calls. */
async function sentBy(options: ExositeOptions, surface: "data" | "provision" | "portals") {
  const { exosite, sent } = stub(surface === "portals" ? json([]) : answer("a"), options);
  await {
    data: () => exosite.data.device.listContent({ vendor: "a", model: "b" }),
    provision: () => exosite.provision.serialNumbers.list("m"),
    portals: () => exosite.portals.themes.list(),
  }[surface]();
  const {
    authorization,
    "x-exosite-cik": key,
    "x-exosite-token": token,
    "x-exosite-vendor": vendor,
  } = sent.at(-1)?.headers ?? {};
  const found = { authorization, cik: key, token, vendor, origin: sent.at(-1)?.origin };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const m2 = { origin: "https://m2.exosite.com" };
const basic = `Basic ${btoa("ada:pass")}`;

describe("credential", () => {
  test.each<[Parameters<typeof sentBy>[1], ExositeOptions, object]>([
    ["data", { cik: "k" }, { cik: "k", ...m2 }],
    ["provision", { provision: { cik: "k" } }, { cik: "k", ...m2 }],
    ["provision", { provision: { token: "t" } }, { token: "t", ...m2 }],
    ["provision", { provision: { cik: "k", token: "t" } }, { cik: "k", ...m2 }],
    ["provision", { cik: "device", provision: { token: "t" } }, { token: "t", ...m2 }],
    ["provision", { provision: { auth: vendorToken("own") } }, { token: "own", ...m2 }],
    [
      "portals",
      { portals: { domain: "acme", user: "ada", password: "pass" } },
      { authorization: basic, origin: "https://acme.exosite.com" },
    ],
    [
      "portals",
      { portals: { domain: "portals.example.com", token: "t" } },
      { authorization: "Token t", origin: "https://portals.example.com" },
    ],
    [
      "portals",
      { portals: { token: "t" } },
      { authorization: "Token t", origin: "https://portals.exosite.com" },
    ],
    [
      "portals",
      { portals: { user: "üser@example.com", password: "pässwörd" } },
      {
        authorization: "Basic w7xzZXJAZXhhbXBsZS5jb206cMOkc3N3w7ZyZA==",
        origin: "https://portals.exosite.com",
      },
    ],
  ])("%s: %o", async (surface, options, sent) => {
    environment({});
    expect(await sentBy(options, surface)).toEqual(sent);
  });

  test("an operation of two credentials takes the one of the call", async () => {
    const { exosite, sent } = stub(json("a token"));
    await exosite.portals.userTokens.getByGoogle({ auth: googleCode("4/abc") });
    await exosite.portals.userTokens.get("_this", {}, { auth: portalsToken("t") });
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(["Google 4/abc", "Token t"]);
  });

  test("a device's operation on provisioning, with the key of the device", async () => {
    const { exosite, sent } = stub(answer("x"));
    const query = { vendor: "a", model: "b", id: "c" };
    await exosite.provision.device.downloadContent(query, { auth: cik("device") });
    await exosite.data.device.downloadContent(query);
    expect(sent.map(({ headers }) => headers["x-exosite-cik"])).toEqual(["device", "d".repeat(40)]);
  });

  test("a vendor that shares its models, for one call", async () => {
    const { exosite, sent } = stub(answer(null, { status: 205 }), { provision: { token: "t" } });
    await exosite.provision.serialNumbers.disable("m", "1", { xExositeVendor: "initech" });
    await exosite.provision.serialNumbers.disable("m", "1");
    expect(sent.map(({ headers }) => headers["x-exosite-vendor"])).toEqual(["initech", undefined]);
  });

  test("none for what is open to all", async () => {
    environment({});
    const { exosite, sent } = stub(answer("1700000000\n"), {});
    expect(await exosite.data.getTimestamp()).toBe(1_700_000_000);
    await exosite.data.device.activate({ vendor: "a", model: "b", sn: "c" });
    for (const { headers } of sent) {
      expect(Object.keys(headers).filter((name) => /exosite|authorization/.test(name))).toEqual([]);
    }
  });
});

describe("environment", () => {
  test.each<[Parameters<typeof sentBy>[1], Record<string, string>, object]>([
    ["data", { CIK: "k" }, { cik: "k", ...m2 }],
    ["data", { CIK: "k", URL: "https://a.m2.exosite.com" }, { cik: "k", origin: "https://a.m2.exosite.com" }],
    ["provision", { VENDOR_CIK: "k", CIK: "device" }, { cik: "k", ...m2 }],
    ["provision", { VENDOR_TOKEN: "t" }, { token: "t", ...m2 }],
    [
      "portals",
      { DOMAIN: "acme", USER: "ada", PASSWORD: "pass" },
      { authorization: basic, origin: "https://acme.exosite.com" },
    ],
    [
      "portals",
      { PORTALS_TOKEN: "t", URL: "https://a.m2.exosite.com" },
      { authorization: "Token t", origin: "https://portals.exosite.com" },
    ],
  ])("%s: %o", async (surface, variables, sent) => {
    environment(variables);
    expect(await sentBy({}, surface)).toEqual(sent);
  });

  test("stands back behind what is passed", async () => {
    environment({ VENDOR_CIK: "k", CIK: "k", PORTALS_TOKEN: "t", DOMAIN: "acme" });
    expect(await sentBy({ provision: { token: "own" } }, "provision")).toEqual({ token: "own", ...m2 });
    expect(await sentBy({ cik: "own" }, "data")).toEqual({ cik: "own", ...m2 });
    const portals = { domain: "own", user: "ada", password: "pass" };
    expect(await sentBy({ portals }, "portals")).toEqual({
      authorization: basic,
      origin: "https://own.exosite.com",
    });
  });
});

describe("an empty text is as good as nothing", () => {
  const variables = {
    CIK: "k",
    VENDOR_TOKEN: "t",
    DOMAIN: "acme",
    USER: "ada",
    PASSWORD: "pass",
  };
  test.each<[Parameters<typeof sentBy>[1], ExositeOptions, object]>([
    ["data", { cik: "" }, { cik: "k", ...m2 }],
    ["provision", { provision: { cik: "", token: "" } }, { token: "t", ...m2 }],
    [
      "portals",
      { portals: { domain: "", user: "", password: "", token: "" } },
      { authorization: basic, origin: "https://acme.exosite.com" },
    ],
  ])("%s: %o", async (surface, options, sent) => {
    environment(variables);
    expect(await sentBy(options, surface)).toEqual(sent);
  });

  test.each([{ baseUrl: "" }, { portals: { baseUrl: "" } }])("but no address: %o", (options) => {
    expect(() => new Exosite(options)).toThrow(/baseUrl/);
  });
});

describe("without a credential", () => {
  test("is no matter until a surface is called", async () => {
    environment({});
    const { exosite, sent } = stub(answer("a"), {});
    expect(await failure(exosite.data.read({ aliases: ["a"] }))).toMatchInlineSnapshot(`
      [ConfigError: The data interface has no CIK of the device.
      Pass \`cik\`, or set EXOSITE_CIK.]
    `);
    expect(await failure(exosite.provision.models.list())).toMatchInlineSnapshot(`
      [ConfigError: Provisioning has no key of the vendor.
      Pass \`provision: { cik }\` or \`provision: { token }\`, or set EXOSITE_VENDOR_CIK or EXOSITE_VENDOR_TOKEN.]
    `);
    expect(await failure(exosite.portals.themes.list())).toMatchInlineSnapshot(`
      [ConfigError: Portals has no credential.
      Pass \`portals: { user, password }\` or \`portals: { token }\`, or set EXOSITE_USER and EXOSITE_PASSWORD or EXOSITE_PORTALS_TOKEN.]
    `);
    expect(sent).toEqual([]);
  });

  test("is not repeated", async () => {
    environment({});
    const { exosite } = stub(answer("a"), { retry: { attempts: 3, firstDelay: 60_000 } });
    expect(await failure(exosite.provision.models.list())).toMatchObject({ name: "ConfigError" });
  });

  test.each([cik, vendorToken, portalsToken, googleCode])("%o of nothing", (credential) => {
    expect(() => credential("")).toThrow(/empty/);
  });
});
