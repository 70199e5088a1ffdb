import { inspect } from "node:util";
import { expect, test } from "vitest";
import { accessToken, bearer, type Credential, demo, login } from "../src/index.ts";
import { type Answer, json, stub } from "./support/stub.ts";

/** Every secret here holds this word, or is its percent-encoded or JSON form. */
const planted = [
  "hush0000token",
  "hush.web.token",
  "hush-password'ü",
  "hush-00421",
  "hush+header/1",
  "hush-key",
];
const spellings = planted.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]);

/** An error with everything that can be printed of it. */
function printed(error: unknown): string {
  const own = Object.getOwnPropertyNames(error).map((name) =>
    inspect((error as Record<string, unknown>)[name]),
  );
  return [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error), ...own].join(
    "\n",
  );
}

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
])("%s", async (_, auth, answers) => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const { vrm, sent } = stub(answers, {
    auth,
    headers: { "X-Api-Key": "hush+header/1" },
    retry: { attempts: 2, firstDelay: 0 },
    logger: { debug: log, info: log, warn: log },
  });
  const body = { name: "report", inviteKey: "hush-key", expiry: 1_811_808_000 };
  const error = await vrm.accessTokens.create(51209, body).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);

  // The secrets did travel: this test would notice if it planted nothing.
  expect(JSON.stringify(sent.map(({ headers, body: text }) => [headers, text]))).toContain("hush");
  expect(lines.length).toBeGreaterThan(0);
  const out = [
    printed(error),
    printed((error as Error).cause ?? {}),
    ...lines,
    inspect(vrm, { depth: 9, showHidden: true }),
  ];
  for (const spelling of [...spellings, "hush-", "hush0", "hush."]) {
    expect(out.join("\n")).not.toContain(spelling);
  }
});

test("nothing of a client or of a series is secret", () => {
  for (const auth of [accessToken("hush0000token"), login(account), bearer(web)]) {
    const { vrm } = stub(json([]), { auth, headers: { "X-Api-Key": "hush+header/1" } });
    const series = vrm.stats.series(1, { codes: ["Pc"], interval: "days", from: 0 });
    for (const thing of [vrm, vrm.stats, series, auth]) {
      expect(JSON.stringify(thing)).not.toContain("hush");
      expect(inspect(thing, { depth: 9, showHidden: true })).not.toContain("hush");
    }
  }
});

test("a new access token is in the answer, and nowhere else", async () => {
  const lines: string[] = [];
  const created = json({ success: true, token: "hush0000token", idAccessToken: 1 });
  const { vrm } = stub(created, { logger: { debug: (line) => void lines.push(line) } });
  expect((await vrm.accessTokens.create(1, { name: "report" })).token).toBe("hush0000token");
  expect(lines.join("\n")).not.toContain("hush");
});
