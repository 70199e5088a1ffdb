import { describe, expect, test } from "vitest";
import { recordings } from "../recordings.ts";
import { prepareVrm, replayVrm, type VrmExchange, type VrmVector } from "./replay.ts";

/** Kinds of recordings that say what a network or an overloaded server does, and nothing of the portal. */
const elsewhere = /^(error\.429|error\.5xx|error\.decode|fault|steps\.retry)$/;

/** Recorded answers that the simulated portal does not give, and why. */
const otherwise: Readonly<Record<string, string>> = {
  "auth.demo.closed": "its demo account is always open",
  "installations.favorite.conflict": "nothing says what the conflict was",
  "forecasts.last_reset.default":
    "the real portal was seen to miss the parameter, which this call leaves out",
  "stats.get.in_band_failure": "nothing says what failed",
  "stats.overall.type_kwh": "another recording has a 404 for the same installation",
  "widgets.SolarChargerSummary.in_band": "other recordings have empty answers in the same case",
  "alarms.create.enum": "the attribute is none that any source names",
  "faults.forbidden_text": "a proxy's answer",
  "windows.error_stops": "the limit is only reached in the recording",
};

/** Codes that the portal is known to have; others in the recordings are made up. */
const codes =
  /^(invalid_credentials|missing_parameters|empty_search|min_one_admin_required|site_not_linked|accesslevel_.*)$/;

const vectors = recordings<VrmVector>("vrm");
const cases = vectors
  .filter(({ id, kind }) => !elsewhere.test(kind) && !otherwise[id])
  .flatMap((vector): [string, VrmExchange][] => {
    const { steps, request, response } = vector;
    const exchanges = steps ?? (request && response ? [{ request, response }] : []);
    return exchanges.map((exchange, index) => [`${vector.id}${steps ? ` step ${index + 1}` : ""}`, exchange]);
  });

describe("answers as the recordings do", () => {
  test("there are enough recordings to mean anything", () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  test.for(cases)("%s", async ([, exchange]) => {
    const { request, response } = exchange;
    const answer = await replayVrm(prepareVrm(exchange), request);
    const text = await answer.text();
    const hasCode = codes.test(String((response.body as { error_code?: unknown } | null)?.error_code));
    const isJson = answer.headers.get("content-type") === "application/json";
    expect({
      status: answer.status,
      type: answer.headers.get("content-type"),
      ...outline(isJson ? JSON.parse(text) : text, hasCode),
    }).toEqual({
      status: response.status,
      type: response.headers["content-type"],
      ...outline(response.body, hasCode),
    });
  });
});

/** What an answer consists of: recorded values are made up, and so are error codes that nobody documents. */
function outline(body: unknown, hasCode: boolean): object {
  if (typeof body !== "object" || body === null) {
    return { kind: typeof body };
  }
  const { success, error_code: code, errors } = body as Record<string, unknown>;
  // Of an error everything but `success` may be missing.
  const members = Object.keys(body).filter((name) => !/^\d+$|^future|^status$|^error_code$/.test(name));
  return {
    success,
    members: members.sort(),
    ...(hasCode && {
      code,
      form: typeof errors === "string" ? "text" : Array.isArray(errors) ? "list" : "map",
    }),
  };
}
