import { expect, test } from "vitest";
import { platform as exosite } from "../../src/platforms/exosite/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import { failure, request, value } from "../vectors.ts";
import { csv, device, formRequest, nothing, type Rest, rest, textAnswer, vendorToken } from "./vectors.ts";

// Operations and kinds that no line of the vector file shows, made up from what is documented.

const provision = (one: Omit<Rest, "surface" | "auth">): Rest => ({
  surface: "provision",
  auth: vendorToken,
  ...one,
});
const get = (path: string, query: [string, string | null][] = []) => request("GET", path, { query });
const model = { model: "thermostat" };
const numbers = "/provision/manage/model/thermostat/";

test.each([
  [
    "content taken out by form",
    provision({
      operation: "deleteContentEntry",
      input: { path: model, body: { delete: "true", id: "fw é.bin" } },
      sent: formRequest("POST", "/provision/manage/content/thermostat/", [
        ["delete", "true"],
        ["id", "fw é.bin"],
      ]),
      ...nothing(205),
    }),
  ],
  [
    "content that a serial number may have",
    provision({
      operation: "getAuthorizedContentInfo",
      input: { path: { ...model, id: "fw.bin" }, query: { sn: "001" } },
      sent: get("/provision/manage/content/thermostat/fw.bin", [["sn", "001"]]),
      ...csv("text/plain,3,1700000000,m", {
        contentType: "text/plain",
        size: 3,
        updated: 1700000000,
        meta: "m",
      }),
    }),
  ],
  [
    "member of a group, whose id is in the path and in the query",
    provision({
      operation: "getGroupMember",
      input: { path: { ...model, id: "beta" }, query: { type: "sn", id: "001" } },
      sent: get("/provision/manage/group/thermostat/beta/", [
        ["type", "sn"],
        ["id", "001"],
      ]),
      ...csv("sn,001,,\n", [["sn", "001", "", ""]]),
    }),
  ],
  [
    "several serial numbers",
    provision({
      operation: "addSerialNumbers",
      input: { path: model, body: { "sn[]": ["001", "002"] } },
      sent: formRequest("POST", numbers, [
        ["sn[]", "001"],
        ["sn[]", "002"],
      ]),
      ...nothing(205),
    }),
  ],
  [
    "several serial numbers, of which one exists",
    provision({
      operation: "addSerialNumbers",
      input: { path: model, body: { "sn[]": ["001"] } },
      sent: formRequest("POST", numbers, [["sn[]", "001"]]),
      answer: textAnswer(409, "HTTP/1.1 409 Conflict"),
      outcome: failure("conflict", 409, { code: null, fields: { body: "HTTP/1.1 409 Conflict" } }),
    }),
  ],
  [
    "serial number taken out by form",
    provision({
      operation: "removeSerialNumber",
      input: { path: model, body: { delete: "true", sn: "001" } },
      sent: formRequest("POST", numbers, [
        ["delete", "true"],
        ["sn", "001"],
      ]),
      ...nothing(205),
    }),
  ],
  [
    "groups of a serial number",
    provision({
      operation: "listSerialNumberGroups",
      input: { path: { ...model, sn: "001" }, query: { show: "groups", offset: 5, limit: 10 } },
      sent: get(`${numbers}001`, [
        ["show", "groups"],
        ["offset", "5"],
        ["limit", "10"],
      ]),
      ...csv("beta\nall é\n", [["beta"], ["all é"]]),
    }),
  ],
  [
    "serial number in no group",
    provision({
      operation: "listSerialNumberGroups",
      input: { path: { ...model, sn: "001" }, query: { show: "groups" } },
      sent: get(`${numbers}001`, [["show", "groups"]]),
      ...nothing(204),
    }),
  ],
  [
    "serial number in the place of another, of a shared model",
    provision({
      operation: "remapSerialNumber",
      input: {
        path: { ...model, sn: "002" },
        headers: { "X-Exosite-Vendor": "acme" },
        body: { enable: "true", oldsn: "001" },
      },
      sent: {
        ...formRequest("POST", `${numbers}002`, [
          ["enable", "true"],
          ["oldsn", "001"],
        ]),
        headers: {
          "content-type": "application/x-www-form-urlencoded; charset=utf-8",
          "x-exosite-vendor": "acme",
        },
      },
      ...nothing(205),
    }),
  ],
  [
    "shares of a model",
    provision({
      operation: "listModelShares",
      input: { path: model },
      sent: get("/provision/manage/share/thermostat/"),
      ...csv("globex\n", [["globex"]]),
    }),
  ],
  [
    "vendor token that is taken back",
    {
      ...provision({
        operation: "deleteVendorToken",
        input: { path: { id: "ci/é" } },
        sent: request("DELETE", "/provision/admin/auth/ci%2F%C3%A9"),
        ...nothing(205),
      }),
      auth: { kind: "vendor-cik", cik: "c0" },
    },
  ],
  [
    "path value that is only dots",
    provision({
      operation: "listModelShares",
      input: { path: { model: ".." } },
      sent: get("/provision/manage/share/../"),
      answer: textAnswer(404, "HTTP/1.1 404 Not Found"),
      outcome: failure("not_found", 404),
    }),
  ],
  [
    "last bytes of a download",
    {
      ...provision({
        operation: "downloadContent",
        input: {
          query: { vendor: "acme", model: "thermostat", id: "fw.bin" },
          headers: { Range: "bytes=-2" },
        },
        sent: {
          ...get("/provision/download", [
            ["vendor", "acme"],
            ["model", "thermostat"],
            ["id", "fw.bin"],
          ]),
          headers: { range: "bytes=-2" },
        },
        answer: {
          status: 206,
          headers: { "content-type": "application/octet-stream", "content-range": "bytes 1-2/3" },
          bodyKind: "bytes",
          body: "AP8=",
        },
        outcome: value({ base64: "AP8=" }),
      }),
      auth: device,
      surface: "http-data",
    },
  ],
  [
    "range that is not there",
    {
      ...provision({
        operation: "downloadContent",
        input: {
          query: { vendor: "acme", model: "thermostat", id: "fw.bin" },
          headers: { Range: "bytes=9-" },
        },
        sent: {
          ...get("/provision/download", [
            ["vendor", "acme"],
            ["model", "thermostat"],
            ["id", "fw.bin"],
          ]),
          headers: { range: "bytes=9-" },
        },
        answer: textAnswer(416, "HTTP/1.1 416 Requested Range Not Satisfiable"),
        outcome: failure("validation", 416, { code: null }),
      }),
      auth: device,
      surface: "http-data",
    },
  ],
  [
    "too many requests",
    provision({
      operation: "listModels",
      sent: get("/provision/manage/model/"),
      answer: { ...textAnswer(429, "slow down"), headers: { "content-type": "text/plain" } },
      outcome: failure("rate_limit", 429, { code: null, fields: { body: "slow down" } }),
    }),
  ],
] as [string, Rest][])("%s", async (_, given) => {
  const [result] = await replayVectors([rest(given)], exosite);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});
