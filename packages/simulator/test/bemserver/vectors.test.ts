import { describe, expect, test } from "vitest";
import type { SeedData } from "../../src/bemserver/index.ts";
import type { SimulateOptions } from "../../src/index.ts";
import { recordings } from "../recordings.ts";
import { type Exchange, prepare, replay, type Vector } from "./replay.ts";

/** Errors that say what is wrong with the request; they need no more of the recorded server's data than this. */
const statuses = new Set([400, 401, 404, 405, 422, 428]);
const recorded: SeedData = {
  users: [
    { id: 3, name: "Olga Off", email: "olga@example.com", password: "pw", is_admin: false, is_active: false },
  ],
  site_properties: [{ id: 3, structural_element_property_id: 2 }],
  storey_properties: [{ id: 3, structural_element_property_id: 2 }],
  space_properties: [{ id: 3, structural_element_property_id: 2 }],
  zone_properties: [{ id: 3, structural_element_property_id: 2 }],
  zones: [{ id: 7, name: "Elsewhere", campaign_id: 2 }],
  timeseries: [
    { id: 2, name: "Puissance élec. A/B, 100% #1?", unit_symbol: "kW", campaign_id: 1, campaign_scope_id: 2 },
    { id: 6, name: "Weather T", unit_symbol: "°C", campaign_id: 1, campaign_scope_id: 2 },
  ],
  weather_timeseries_by_sites: [
    { site_id: 2, parameter: "AIR_TEMPERATURE", timeseries_id: 6, forecast: false },
  ],
};

const vectors = recordings<Vector>("bemserver");
const cases = vectors
  .filter(({ source }) => source.includes("real server"))
  .flatMap((vector): [string, Vector, Exchange][] => {
    const exchanges = vector.steps ?? (vector.request && vector.response ? [vector as Exchange] : []);
    return exchanges
      .filter(({ response }) => statuses.has(response.status))
      .map((exchange, index) => [
        `${vector.id}${vector.steps ? ` step ${index + 1}` : ""}`,
        vector,
        exchange,
      ]);
  });

describe("answers as the real server did", () => {
  test("there are enough recordings to mean anything", () => {
    expect(cases.length).toBeGreaterThan(250);
  });

  test.for(cases)("%s", async ([, vector, { request, response }]) => {
    const { simulator, tokens } = await prepare(optionsFor(vector, response));
    const answer = await replay(simulator, tokens, request);
    expect({
      status: answer.status,
      type: answer.headers.get("content-type"),
      challenge: answer.headers.get("www-authenticate"),
      body: inOrder(await answer.json()),
    }).toEqual({
      status: response.status,
      type: response.headers["content-type"],
      challenge: response.headers["www-authenticate"] ?? null,
      body: inOrder(response.body),
    });
  });
});

function optionsFor({ source }: Vector, { headers }: Exchange["response"]): SimulateOptions<"bemserver"> {
  return {
    data: recorded,
    version: source.includes("server 0.25.0") ? "0.25.0" : "0.27.0",
    authMethods: headers["www-authenticate"] === "Bearer" ? ["Bearer"] : ["Bearer", "Basic"],
  };
}

/** The real server lists missing columns in an order that changes with every start. */
function inOrder(body: unknown): unknown {
  const message = (body as { message?: string }).message;
  const columns = /Missing columns: \[(.*)\]$/.exec(message ?? "")?.[1];
  return columns === undefined ? body : { ...(body as object), message: columns.split(", ").sort() };
}
