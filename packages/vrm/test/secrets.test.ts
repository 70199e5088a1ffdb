import { failure } from "@busbar/test-support/failure";
import { json } from "@busbar/test-support/json";
import { keptLines } from "@busbar/test-support/kept-lines";
import { revealed } from "@busbar/test-support/revealed";
import type { Answer } from "@busbar/test-support/stub-fetch";
import { expect, test } from "vitest";
import { accessToken, bearer, type Credential, demo, login } from "../src/index.ts";
import { stub } from "./support/stub.ts";

/** Every secret begins with the same word. */
const planted = [
  "hush0000token",
  "hush.web.token",
  "hush-password'ü",
  "hush-00421",
  "hush+header/1",
  "hush-key",
];

const web = "hush.web.token";
const account = { username: "ada@example.com", password: "hush-password'ü" };
const expired = () => json({ success: false, errors: "Unauthorized", error_code: null }, { status: 401 });
const loggedIn = json({ token: web, idUser: 1, verification_mode: "password", verification_sent: false });
const waiting = json({
  token: null,
  idUser: 1,
  verification_mode: "sms hush-00421",
  verification_sent: true,
});

/** A server that says what it was told, as a debugging proxy would; with 200 it is a refusal all the same. */
const echo =
  (status: number): Answer =>
  async (request) => {
    const headers = Object.fromEntries(request.headers);
    const body = await request.text();
    const told = { headers, body, url: request.url };
    const all = JSON.stringify(told);
    // Values without the names that would give them away.
    const plain = [
      headers["x-authorization"]?.split(" ")[1],
      ...Object.values(JSON.parse(body || "{}")),
    ].join(" and ");
    const errors = { all, more: [all], plain: `You sent ${plain}.` };
    return json({ success: false, errors, error_code: all, ...told, token: web }, { status });
  };
const broken: Answer = (request) => {
  throw new TypeError(`fetch failed for ${request.headers.get("x-authorization")} at ${request.url}`);
};

test.each<[name: string, auth: Credential, answers: Answer[]]>([
  ["token: echoed", accessToken("hush0000token"), [echo(422)]],
  ["token: echoed with 200", accessToken("hush0000token"), [echo(200)]],
  ["token: connection lost", accessToken("hush0000token"), [broken]],
  ["token: no JSON", accessToken("hush0000token"), [new Response("<html>hush0000token</html>")]],
  ["bearer: echoed", bearer(web), [echo(400)]],
  ["login: refused", login(account), [expired()]],
  ["login: echoed", login(account), [echo(401)]],
  ["login: connection lost", login(account), [broken]],
  ["login: second factor", login({ ...account, smsToken: "hush-00421" }), [waiting]],
  ["login: code echoed", login({ ...account, smsToken: "hush-00421" }), [echo(200)]],
  ["login: then echoed", login(account), [loggedIn, echo(409)]],
  ["login: then echoed with 200", login(account), [loggedIn, echo(200)]],
  [
    "login: password and code told by another answer",
    login({ ...account, smsToken: "hush-00421" }),
    [loggedIn, json({ success: false, errors: "hush-password'ü hush-00421" }, { status: 409 })],
  ],
  ["login: expired, then echoed", login(account), [loggedIn, expired(), echo(400)]],
  ["demo: then echoed", demo(), [json({ token: web }), echo(403)]],
])("error: %s", async (_, auth, answers) => {
  const { lines, logger } = keptLines();
  const { vrm, sent } = stub(answers, {
    auth,
    headers: { "X-Api-Key": "hush+header/1" },
    retry: { attempts: 2, firstDelay: 0 },
    logger,
  });
  const body = { name: "report", inviteKey: "hush-key", expiry: 1_811_808_000 };
  const error = await failure(vrm.accessTokens.create(51209, body));

  // The secrets did travel: this test would notice if it planted nothing.
  expect(revealed(planted, JSON.stringify(sent.map(({ headers, body }) => [headers, body])))).not.toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  expect(revealed([...planted, "hush-", "hush0", "hush."], error, vrm, ...lines)).toEqual([]);
});

test("default: nothing of a client or of a series is secret", () => {
  for (const auth of [accessToken("hush0000token"), login(account), bearer(web)]) {
    const { vrm } = stub(json([]), { auth, headers: { "X-Api-Key": "hush+header/1" } });
    const series = vrm.stats.series(1, { codes: ["Pc"], interval: "days", from: 0 });
    expect(revealed([...planted, "hush"], vrm, vrm.stats, series, auth)).toEqual([]);
  }
});

test("default: a new access token is in the answer, and nowhere else", async () => {
  const { lines, logger } = keptLines();
  const created = json({ success: true, token: "hush0000token", idAccessToken: 1 });
  const { vrm } = stub(created, { logger });
  expect((await vrm.accessTokens.create(1, { name: "report" })).token).toBe("hush0000token");
  expect(lines.length).toBeGreaterThan(0);
  expect(revealed([...planted, "hush"], ...lines)).toEqual([]);
});
