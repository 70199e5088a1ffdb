import { expect, test } from "vitest";
import { platform as vrm } from "../../src/platforms/vrm/platform.ts";
import { replayVectors } from "../../src/replay/replay-vectors.ts";
import type { Json } from "../../src/vectors/json.ts";
import type { RecordedOutcome, RecordedResponse, Vector } from "../../src/vectors/vector.ts";
import { failure, request, response, value } from "../vectors.ts";
import { get, points, refusal, said, several } from "./vectors.ts";

// Kinds of several requests that the vectors' notes speak of, in calls and answers that no line of the file has.

const me = response(200, { success: true, user: { id: 7 } });
const busy = (seconds?: string) =>
  refusal(429, "rate_limited", "Slow.", seconds === undefined ? {} : { "retry-after": seconds });
const repeated = (answers: RecordedResponse[], outcome: object, retries: number): Vector =>
  several(
    "users_me_get",
    { client: { retries } },
    answers.map((answer) => [get("/users/me"), answer]),
    { outcome: outcome as RecordedOutcome },
  );
const page = (number: string, ids: number[], total: number): [ReturnType<typeof get>, RecordedResponse] => [
  get("/installations/12/diagnostics", { count: "2", page: number }),
  response(200, { success: true, records: ids.map((id) => ({ idDataAttribute: id })), num_records: total }),
];
const windowOf = (start: number, end: number, records: Json, totals: Json = {}) =>
  [
    get("/installations/12/stats", {
      type: "custom",
      interval: "hours",
      "attributeCodes[]": ["Pb"],
      start: `${start}`,
      end: `${end}`,
    }),
    response(200, { success: true, records, totals }),
  ] as [ReturnType<typeof get>, RecordedResponse];
const windows = (
  query: { start: number | string; end: number | string },
  steps: [ReturnType<typeof get>, RecordedResponse][],
  outcome: RecordedOutcome,
): Vector =>
  several(
    "installations_stats_get",
    {
      path: { idSite: 12 },
      query: { type: "custom", interval: "hours", "attributeCodes[]": ["Pb"], ...query },
      client: { splitWindows: true, retries: 0 },
    },
    steps,
    { outcome },
  );
const demoLogin: [ReturnType<typeof get>, RecordedResponse] = [
  request("GET", "/auth/loginAsDemo"),
  response(200, { token: "a.b.c", idUser: 22 }),
];
const account = { username: "ada@example.com", password: "x" };
const loggedIn = (body: Json): [ReturnType<typeof get>, RecordedResponse] => [
  request("POST", "/auth/login", {
    headers: { "content-type": "application/json" },
    bodyKind: "json",
    body,
  }),
  response(200, { token: "a.b.c", idUser: 7 }),
];
const asDemo = { headers: { "x-authorization": "Bearer a.b.c" } };

test.each([
  [
    "server that comes back at the third time",
    repeated([response(503), response(502), me], value(me.body), 2),
  ],
  [
    "server that does not come back",
    repeated(
      [busy(), busy()],
      failure("rate_limit", 429, { code: "rate_limited", retryAfterSeconds: null }),
      1,
    ),
  ],
  [
    "no repetition of what is refused",
    repeated([refusal(403, "forbidden", "No.")], said("permission", 403, "forbidden", "No."), 3),
  ],
  ["repetition after a pause", repeated([busy("1"), me], value(me.body), 1)],
  [
    "three pages",
    several(
      "installations_diagnostics_get",
      { path: { idSite: 12 }, query: { count: 2 }, client: { allPages: true } },
      [page("1", [1, 2], 5), page("2", [3, 4], 5), page("3", [5], 5)],
      { outcome: value([1, 2, 3, 4, 5].map((id) => ({ idDataAttribute: id }))) },
    ),
  ],
  [
    "page that is refused",
    several(
      "installations_diagnostics_get",
      { path: { idSite: 12 }, query: { count: 2 }, client: { allPages: true } },
      [page("1", [1, 2], 5), [page("2", [], 0)[0], refusal(403, "forbidden", "No.")]],
      { outcome: said("permission", 403, "forbidden", "No.") as RecordedOutcome },
    ),
  ],
  [
    "two windows from a date, one of them without data",
    windows(
      { start: "2026-01-01T00:00:00Z", end: "2026-02-02T00:00:00Z" },
      [
        windowOf(1767225600, 1769904000, { Pb: [[1767225600000, 1]] }, { Pb: 1 }),
        windowOf(1769904000, 1769990400, { Pb: false }, { Pb: false }),
      ],
      {
        ...value({ success: true, records: { Pb: [[1767225600000, 1]] }, totals: { Pb: 1 } }),
        normalized: { series: { Pb: points(["2026-01-01T00:00:00.000Z", 1]) }, totals: { Pb: 1 } },
      },
    ),
  ],
  [
    "second window that is refused in a good answer",
    windows(
      { start: 1767225600, end: 1769990400 },
      [
        windowOf(1767225600, 1769904000, { Pb: [[1767225600000, 1]] }, { Pb: 1 }),
        [windowOf(1769904000, 1769990400, {})[0], refusal(200, "site_not_linked", ["Not linked"])],
      ],
      said("rpc", 200, "site_not_linked", "Not linked") as RecordedOutcome,
    ),
  ],
  [
    "demo, then two calls",
    several(
      "installations_tags_get",
      { path: { idSite: 12 } },
      [
        demoLogin,
        [request("GET", "/users/me", asDemo), me],
        [request("GET", "/installations/12/tags", asDemo), response(200, { success: true, tags: ["a"] })],
      ],
      { auth: { kind: "demo", token: "a.b.c" }, outcome: value({ success: true, tags: ["a"] }) },
    ),
  ],
  [
    "demo that is closed",
    several(
      "installations_tags_get",
      { path: { idSite: 12 } },
      [[demoLogin[0], refusal(400, "demo_disabled", "Closed.")]],
      {
        auth: { kind: "demo" },
        outcome: said("validation", 400, "demo_disabled", "Closed.") as RecordedOutcome,
      },
    ),
  ],
  [
    "installations of one's own, after a login",
    several(
      "users_installations_get",
      { body: account },
      [
        loggedIn(account),
        [request("GET", "/users/me", asDemo), me],
        [request("GET", "/users/7/installations", asDemo), response(200, { success: true, records: [] })],
      ],
      {
        auth: { kind: "password", ...account, token: "a.b.c" },
        outcome: value({ success: true, records: [] }),
      },
    ),
  ],
  [
    "login whose words stand where the body of the call does",
    several(
      "installations_tags_get",
      { path: { idSite: 12 }, body: account },
      [loggedIn(account), [request("GET", "/installations/12/tags", asDemo), response(200, { tags: [] })]],
      { auth: { kind: "password", ...account, token: "a.b.c" }, outcome: value({ tags: [] }) },
    ),
  ],
  [
    "login, then a write to an id that the login gave",
    several(
      "users_accesstokens_post",
      { path: {}, body: account },
      [
        loggedIn(account),
        [
          request("POST", "/users/7/accesstokens", {
            headers: { "x-authorization": "Bearer a.b.c", "content-type": "application/json" },
            bodyKind: "json",
            body: { name: "ci é" },
          }),
          response(200, { success: true, token: "t", idAccessToken: 1 }),
        ],
      ],
      {
        auth: { kind: "password", ...account, token: "a.b.c" },
        outcome: value({ success: true, token: "t", idAccessToken: 1 }),
      },
    ),
  ],
  [
    "login that is refused before a read",
    several(
      "installations_tags_get",
      { path: { idSite: 12 }, body: account },
      [[loggedIn(account)[0], refusal(401, "invalid_credentials", "Wrong.")]],
      {
        auth: { kind: "password", ...account },
        outcome: said("authentication", 401, "invalid_credentials", "Wrong.") as RecordedOutcome,
      },
    ),
  ],
  ...[{ sms_token: "004217" }, { remember_me: false }].flatMap((more): [string, Vector][] =>
    [{ ...account, ...more }, null].map((body) => [
      `login with ${Object.keys(more)}, ${body ? "given" : "seen in what was sent"}`,
      several(
        "users_me_get",
        { body },
        [loggedIn({ ...account, ...more }), [request("GET", "/users/me", asDemo), me]],
        { auth: { kind: "password", ...account, token: "a.b.c" }, outcome: value(me.body) },
      ),
    ]),
  ),
  ...[{}, { idUser: null }].map((path): [string, Vector] => [
    `installations of one's own, ${JSON.stringify(path)}`,
    several(
      "users_installations_get",
      { path, query: { extended: 1 } },
      [
        [get("/users/me"), me],
        [get("/users/7/installations", { extended: "1" }), response(200, { success: true, records: [] })],
      ],
      { outcome: value({ success: true, records: [] }) },
    ),
  ]),
  [
    "installations of one's own, then what one of them has",
    several(
      "users_installations_get",
      {},
      [
        [get("/users/me"), me],
        [get("/users/7/installations"), response(200, { success: true, records: [{ idSite: 12 }] })],
        [get("/installations/12/tags"), response(200, { success: true, tags: [] })],
      ],
      { outcome: value({ success: true, records: [{ idSite: 12 }] }) },
    ),
  ],
  [
    "installations of one's own, of nobody",
    several("users_installations_get", {}, [[get("/users/me"), refusal(401, null, "Who?")]], {
      outcome: said("authentication", 401, null, "Who?") as RecordedOutcome,
    }),
  ],
] as [string, Vector][])("%s", async (_, given) => {
  const [result] = await replayVectors([given], vrm);
  expect(result).toMatchObject({ differences: [] });
  expect(result?.unmapped).toBeUndefined();
});
