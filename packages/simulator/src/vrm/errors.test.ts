import { expect, test } from "vitest";
import { openVrm, sites } from "../../test/vrm/client.ts";
import { demo } from "./seed/demo.ts";

const { harbour, cabin } = sites;

test.for<[string, string, unknown, number, unknown]>([
  ["one text", `GET /installations/1/stats`, undefined, 404, "Installation not found"],
  [
    "a text for each parameter",
    "GET /firmwares",
    undefined,
    400,
    { feedChannel: "is required", victronConnectVersion: "is required" },
  ],
  [
    "a list of texts",
    `POST /installations/${harbour}/alarms`,
    { idDataAttribute: 47 },
    400,
    ["instance is required", "AlarmEnabled is required", "NotifyAfterSeconds is required"],
  ],
  [
    "a value of another type",
    `GET /installations/${harbour}/stats?start=noon&type=all`,
    undefined,
    400,
    { start: "is not valid", type: "is not valid" },
  ],
  ["a body that is none", `POST /installations/${harbour}/favorite`, [], 400, "Bad request"],
  [
    "an installation of others",
    `GET /installations/${cabin}/stats`,
    undefined,
    403,
    "Not authorized for this installation",
  ],
  [
    "another user",
    "GET /users/51300/installations",
    undefined,
    403,
    { idUser: "Not allowed for this account" },
  ],
  ["a path that does not exist", "GET /installations/1/stats/latest", undefined, 404, "Not found"],
  ["an installation by itself", `GET /installations/${harbour}`, undefined, 400, "Bad request"],
  ["another method", "DELETE /users/me", undefined, 405, "Method not allowed"],
])("%s", async ([, line, body, status, errors]) => {
  const reply = await openVrm().ask(line, { body });
  expect([reply.status, reply.body.errors, reply.headers.get("content-type")]).toEqual([
    status,
    errors,
    "application/json",
  ]);
});

test.for(["https://vrmapi.victronenergy.com/v2/users/me", "http://127.0.0.1:5000/users/me"])(
  "an address with the portal's path and one without: %s",
  async (url) => {
    const { simulator } = openVrm();
    const response = await simulator.fetch(url, { headers: { "X-Authorization": `Token ${demo.token}` } });
    expect(response.status).toBe(200);
  },
);

test("error, and not errors, for a search without a text", async () => {
  expect((await openVrm().ask("GET /users/51209/search?query=")).body).toEqual({
    success: false,
    error: ["There is no text to search for"],
    error_code: "empty_search",
  });
});

test("nothing but that it failed", async () => {
  const reply = await openVrm().ask(`POST /installations/${harbour}/reset-forecasts`, {
    body: { resetType: 9 },
  });
  expect([reply.status, reply.body]).toEqual([400, { success: false }]);
});

test("language: the texts are Portuguese, code and status the same", async () => {
  const { ask } = openVrm({ language: "pt" });
  expect(await ask("GET /users/me", { as: "nobody" })).toMatchObject({
    status: 401,
    body: { success: false, errors: "Não autorizado", error_code: null },
  });
  expect((await ask(`GET /installations/${harbour}/stats?interval=hours&start=0`)).body.errors).toEqual({
    start: "No máximo 31 dias para este intervalo",
  });
});

test("members that the portal does not know are left alone", async () => {
  const reply = await openVrm().ask(`POST /installations/${harbour}/favorite`, {
    body: { favorite: 1, colour: "red" },
  });
  expect(reply.status).toBe(200);
});

test("faults speak as the portal does", async () => {
  const { ask, simulator } = openVrm();
  simulator.faults.add({ match: { times: 1 }, fault: { kind: "status", status: 503, retryAfter: 2 } });
  simulator.faults.add({ match: { times: 1 }, fault: { kind: "expiredToken" } });
  expect(await ask("GET /users/me")).toMatchObject({ status: 503, body: { errors: "Internal error" } });
  expect(await ask("GET /users/me")).toMatchObject({ status: 401, body: { errors: "Session expired" } });
});
