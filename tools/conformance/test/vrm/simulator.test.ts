import { describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli-options.ts";
import { simulated } from "../../src/platforms/vrm/simulated.ts";
import { replaySimulator } from "../../src/simulator/replay-simulator.ts";
import { loadVectors } from "../../src/vectors/load-vectors.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { request, response } from "../vectors.ts";
import { withAnswers } from "../with-answers.ts";
import { get, one, refusal, told } from "./vectors.ts";

const files = await loadVectors(readOptions([]).vectors, "vrm");
const vectors = files.flatMap((file) => file.vectors);

test("the simulator answers as the recordings do", async () => {
  const results = await replaySimulator(vectors, simulated);
  expect(results.filter((result) => result.differences.length > 0)).toEqual([]);
  const compared = new Set(results.filter(({ unmapped }) => unmapped === undefined).map(({ id }) => id));
  expect(compared.size).toBeGreaterThan(180);
  const kinds = vectors.filter(({ id }) => compared.has(id)).map(({ kind }) => kind);
  const wanted = ["200", "400", "401", "403", "404", "422", "429", "array", "object", "singular", "string"];
  expect(kinds).toEqual(expect.arrayContaining(wanted.map((name) => `error.${name}`)));
});

/** Recordings that nobody has made: each says what the portal answers, or why that is not compared. */
const unseen: [name: string, vector: Vector, isCompared?: boolean][] = [
  ["a token that nobody has", one("users_me_get", {}, get("/users/me"), refusal(401, null, "Nope"))],
  ["no token", one("users_me_get", {}, request("GET", "/users/me"), refusal(401, null, "Nope"))],
  [
    "an installation that is not there",
    one("installations_tags_get", {}, get("/installations/3/tags"), refusal(404, "gone", "Nope")),
  ],
  [
    "somebody else's installation",
    one("installations_stats_get", {}, get("/installations/812/stats"), refusal(403, null, ["Nope"])),
  ],
  [
    "a login that may not",
    one(
      "installations_tags_get",
      {},
      request("GET", "/installations/812/tags", { headers: { "x-authorization": "Bearer a.b.c" } }),
      refusal(403, null, "Nope"),
      { auth: { kind: "bearer", token: "a.b.c" } },
    ),
  ],
  [
    "a range that is too long",
    one(
      "installations_stats_get",
      {},
      get("/installations/812/stats", {
        type: "kwh",
        interval: "days",
        start: "1704067200",
        end: "1767225600",
      }),
      refusal(400, "too_long", { start: "Nope" }),
    ),
  ],
  [
    "a limit without a time to wait",
    one("users_me_get", {}, get("/users/me"), refusal(429, "slow_down", "Nope")),
  ],
  [
    "members that are missing",
    one(
      "installations_alarms_post",
      {},
      told("POST", "/installations/812/alarms", { instance: 0 }),
      refusal(400, "missing_parameters", ["idDataAttribute is needed"]),
    ),
  ],
  [
    "a user who is not there to be removed",
    one(
      "installations_unlink_user_post",
      {},
      told("POST", "/installations/812/unlink-user", { idUser: 9 }),
      refusal(200, "user_not_unlinked", ["Nope"]),
    ),
  ],
  [
    "a list of a token's own installations",
    one(
      "users_installations_get",
      {},
      get("/users/812/installations"),
      response(200, { success: true, records: [] }),
    ),
  ],
  [
    "a proxy's page",
    one("users_me_get", {}, get("/users/me"), {
      ...refusal(403, null, ""),
      bodyKind: "text",
      body: "Forbidden",
    }),
    false,
  ],
  [
    "a code that nobody knows in a good answer",
    one("users_me_get", {}, get("/users/me"), refusal(200, "moon_phase", "Nope")),
    false,
  ],
];

describe("made-up recordings", () => {
  test.each(unseen)("%s", async (_, vector, isCompared = true) => {
    const [result] = await replaySimulator(
      [{ ...vector, kind: `error.${vector.response?.status}` }],
      simulated,
    );
    expect(result?.differences).toEqual([]);
    expect(result?.unmapped === undefined).toBe(isCompared);
  });
});

const edited =
  (from: string | RegExp, to: string) =>
  async (answer: Response): Promise<Response> =>
    new Response((await answer.text()).replace(from, to), answer);

describe("a stand-in that answers otherwise is found", () => {
  test.each([
    [
      "status",
      async (answer: Response) => new Response(answer.body, { status: 418, headers: answer.headers }),
      "response.status",
    ],
    [
      "media type",
      async (answer: Response) => new Response(answer.body, { status: answer.status }),
      "response.headers.content-type",
    ],
    [
      "a refusal that says that it is none",
      edited('"success":false', '"success":true'),
      "response.body.success",
    ],
    ["code", edited(/"error_code":"\w+"/, '"error_code":"other"'), "response.body.code"],
    [
      "texts in another form",
      edited(/"errors":[[{].*[\]}],"error_code/, '"errors":"No","error_code'),
      "response.body.errors",
    ],
    ["texts under another name", edited('"error":', '"errors":'), "response.body.error"],
  ] as const)("%s", async (_, change, where) => {
    const results = await replaySimulator(vectors, withAnswers(simulated, change));
    const found = results.flatMap(({ differences }) => differences.map((one) => one.where));
    expect(found).toContain(where);
  });
});
