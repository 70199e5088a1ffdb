import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { describe, expect, test } from "vitest";
import type { Exosite } from "../src/index.ts";
import { answer, stub } from "./support/stub.ts";

const line = (status: number, phrase: string) => answer(`HTTP/1.1 ${status} ${phrase}`, { status });

type Call = (exosite: Exosite) => Promise<unknown>;
const wait = { requestTimeout: 1000 };

/** A failed answer of Portals. */
const portals = (body: unknown) => json(body, { status: 400 });

describe("class", () => {
  test.each([
    [400, "Bad Request", "BadRequestError"],
    [401, "Unauthorized", "AuthenticationError"],
    [403, "Forbidden", "PermissionError"],
    [404, "Not Found", "NotFoundError"],
    [409, "Conflict", "ConflictError"],
    [412, "Precondition Failed", "PreconditionError"],
    [429, "Too Many Requests", "RateLimitError"],
    [503, "Service Unavailable", "ServerError"],
  ])("error: %i %s is a %3$s", async (status, phrase, name) => {
    const { exosite } = stub(line(status, phrase));
    const error = await failure(exosite.provision.models.get("thermostat"));
    expect(error).toMatchObject({ name, status, operation: "models.get", code: undefined, fields: {} });
    expect(String(error)).toMatch(`${name}: ${phrase}: GET /provision/manage/model/thermostat (${status})`);
  });
});

describe("message", () => {
  test("error: without a body", async () => {
    const activate = (response: Response) =>
      failure(stub(response).exosite.data.device.activate({ vendor: "a", model: "b", sn: "c" }));
    expect(String(await activate(new Response(null, { status: 409, statusText: "Conflict" })))).toMatch(
      /^ConflictError: Conflict: POST \/provision\/activate \(409\)\n/,
    );
    expect(await activate(new Response(null, { status: 409 }))).toMatchObject({ status: 409, body: "" });
  });

  test("error: a page of a proxy is no message", async () => {
    const { exosite } = stub(answer("<html><h1>502</h1></html>", { status: 502, type: "text/html" }));
    const error = await failure(exosite.data.getTimestamp());
    expect(error).toMatchObject({ name: "ServerError", status: 502 });
    expect(String(error)).not.toContain("<h1>");
  });

  test("error: of Portals", async () => {
    const { exosite } = stub(portals({ message: "No such plan" }));
    const error = await failure(exosite.portals.themes.list());
    expect(String(error)).toMatch(/^BadRequestError: No such plan: GET /);
  });
});

describe("fields", () => {
  test("error: points that were refused", async () => {
    const { exosite } = stub(
      answer("gr%C3%B6%C3%9Fe=1700000000&gr%C3%B6%C3%9Fe=1700000001&on=1700000000", {
        status: 409,
        type: "application/x-www-form-urlencoded; charset=utf-8",
      }),
    );
    const error = await failure(exosite.data.record([{ alias: "größe", points: [[1_700_000_000, 1]] }]));
    expect(error).toMatchObject({
      name: "ConflictError",
      fields: { größe: ["1700000000", "1700000001"], on: ["1700000000"] },
    });
    expect(String(error)).toContain(
      "Points refused: POST /onep:v1/stack/record (409)\n  größe: 1700000000 1700000001\n  on: 1700000000\n",
    );
  });

  test.each([
    [{ errors: ["email"], notices: ["Invalid email"] }, { email: ["Invalid email"] }],
    [{ errors: ["email", "email"], notices: ["A", "B"] }, { email: ["A", "B"] }],
    [{ errors: ["email"] }, { email: ["Refused."] }],
    [{ errors: ["email", "plan"], notices: ["Both wrong"] }, { _general: ["email", "plan", "Both wrong"] }],
    [{ errors: [], notices: ["Closed"] }, { _general: ["Closed"] }],
    [{}, {}],
    [null, {}],
    ["text", {}],
  ])("error: of Portals, %j", async (body, fields) => {
    const { exosite } = stub(portals(body));
    const error = await failure(exosite.portals.themes.list());
    expect(error).toMatchObject({ name: "BadRequestError", fields });
  });
});

describe("cure", () => {
  const empty = (status: number) => answer(null, { status });
  const envelope = answer('{"error":{"code":401,"message":"Invalid","context":"auth"}}', {
    type: "application/json",
  });
  const read: Call = ({ rpc }) => rpc.read({ alias: "a" });
  const make: Call = ({ provision }) => provision.models.create({ model: "m", rid: "r" });

  test.each<[string, Response, Call, said: RegExp, not: string]>([
    ["wrong CIK by RPC", envelope, read, /credential/, "`auth`"],
    ["wrong CIK, by an HTTP status", empty(401), read, /credential/, "`auth`"],
    ["wrong CIK of a device", empty(401), ({ data }) => data.write({ a: "1" }), /credential/, "`auth`"],
    ["wrong key of a vendor", empty(401), make, /credential/, "`auth`"],
    ["wrong user", empty(401), ({ portals }) => portals.themes.list(), /credential/, "`auth`"],
    [
      "no value yet",
      empty(304),
      ({ data }) => data.longPoll({ alias: "a" }, wait),
      /again/,
      "earlier answer",
    ],
    ["model that cannot be made", empty(412), make, /`rid`|arguments/, "`ifMatch`"],
  ])("error: %s", async (_, given, call, said, not) => {
    const { exosite } = stub(given);
    const { message } = (await failure(call(exosite))) as Error;
    expect(message).toMatch(said);
    expect(message).not.toContain(not);
  });
});
