import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { keptLines } from "@busbar/test-support/kept-lines";
import { revealed } from "@busbar/test-support/revealed";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { expect, test } from "vitest";
import { type Bemserver, basic, bearer, login } from "../src/index.ts";
import { stub } from "./support/stub.ts";

/** Every secret begins with the same word. */
const planted = ["hush-password", "hush-new", "hush-access", "hush-refresh", "hush+header/1", "hush-basic:ü"];

const expired = () => json({ errors: { authentication: "expired_token" } }, { status: 401 });
const pair = json({ status: "success", access_token: "hush-access", refresh_token: "hush-refresh" });

/** A server that says what it was told, as a debugging proxy would. */
const echo: Answer = async (request) => {
  const told = { headers: Object.fromEntries(request.headers), body: await request.text(), url: request.url };
  return json({ message: JSON.stringify(told), ...told, access_token: "hush-access" }, { status: 422 });
};
const broken: Answer = (request) => {
  throw new TypeError(`fetch failed for ${request.headers.get("authorization")} at ${request.url}`);
};

const account = { email: "ada@example.com", password: "hush-password" };
const tokens = { access: "hush-access", refresh: "hush-refresh" };

test.each<[name: string, auth: Parameters<Bemserver["withAuth"]>[0], answers: Answer[]]>([
  ["login: refused", login(account), [json({ status: "failure" })]],
  ["login: echoed", login(account), [echo]],
  ["login: connection lost", login(account), [broken]],
  ["login: then echoed", login(account), [pair, echo]],
  ["login: then connection lost", login(account), [pair, broken]],
  [
    "login: password told by another answer",
    login(account),
    [pair, json({ message: "hush-password" }, { status: 409 })],
  ],
  ["login: refresh echoed, then the login", login(account), [pair, expired(), echo]],
  ["bearer: echoed", bearer(tokens), [echo]],
  ["bearer: refresh echoed", bearer(tokens), [expired(), echo]],
  ["bearer: refresh refused", bearer(tokens), [expired(), json({ status: "failure" })]],
  ["bearer: no JSON", bearer(tokens), [new Response("<html>hush-access</html>")]],
  ["basic: echoed", basic("ada@example.com", "hush-basic:ü"), [echo]],
  ["basic: connection lost", basic("ada@example.com", "hush-basic:ü"), [broken]],
])("error: %s", async (_, auth, answers) => {
  const { lines, logger } = keptLines();
  const { bem, sent } = stub(answers, {
    auth,
    headers: { "X-Api-Key": "hush+header/1" },
    retry: { attempts: 2, firstDelay: 0 },
    logger,
  });
  const body = {
    name: "A",
    email: "a@example.com",
    password: "hush-new",
    is_admin: false,
    is_active: true,
  };
  const error = await failure(bem.users.create(body));

  // The secrets did travel: this test would notice if it planted nothing.
  expect(revealed(planted, JSON.stringify(sent.map(({ headers, body }) => [headers, body])))).not.toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  expect(revealed([...planted, "hush-"], error, bem, ...lines)).toEqual([]);
});

test("default: nothing of a client is secret", () => {
  const { bem } = stub(json([]), { auth: login(account), headers: { "X-Api-Key": "hush+header/1" } });
  expect(revealed([...planted, "hush"], bem)).toEqual([]);
});
