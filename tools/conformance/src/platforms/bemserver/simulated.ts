import { type Simulator, simulate } from "@busbar/simulator";
import type { SimulatedPlatform, Simulation } from "../../simulator/simulated-platform.ts";
import type { RecordedRequest, Vector } from "../../vectors/vector.ts";

/** Kinds of refusals that no data is behind: who calls, what is asked for, and whether it is well-formed. */
const STATELESS =
  /^(error\.(400|401\.|404|409\.(fk|no_message)|422\.(json|query|files)|428)|legacy\.(401|404|422|428)$|path\.|enum\.label|query\.(array|json))/;

/** Kinds of answers whose media type follows from the request, whatever data is in them. */
const TYPED = /^(tsdata|crud\.list|about|auth\.login)/;

/** Answers about how existing rows belong together. */
const DATA = /schema_text/;

/** A value is checked against the type that a stored property has. */
const checksPropertyValue = ({ operation, tags }: Vector): boolean =>
  /_property_data_(create|update)$/.test(operation) && tags?.includes("error.422.json") === true;

/** The recording's users, and those of the stand-in that have the same rights. */
const PASSWORDS: Readonly<Record<string, string>> = {
  ada: "correct horse",
  bob: "bob's pässword:1",
};

/** Longer than any token lives, in milliseconds. */
const LIFETIME = 61 * 24 * 60 * 60 * 1000;

const standIns = new Map<string, Simulator<"bemserver">>();

/** One stand-in for all vectors of a kind: nothing that is compared depends on what earlier requests left there. */
function standIn(version: string, bearerOnly: boolean): Simulator<"bemserver"> {
  const key = `${version} ${bearerOnly}`;
  const known =
    standIns.get(key) ??
    simulate("bemserver", { version, authMethods: bearerOnly ? ["Bearer"] : ["Bearer", "Basic"] });
  standIns.set(key, known);
  return known;
}

/** The stand-in for BEMServer. */
export const simulated: SimulatedPlatform = {
  compares(vector) {
    if (vector.source?.includes("real server") !== true || checksPropertyValue(vector)) {
      return undefined;
    }
    const tags = vector.tags ?? [];
    if ((vector.response?.status ?? 0) < 400) {
      // Names of series are data: the stand-in has others.
      return tags.some((tag) => TYPED.test(tag)) && !/_by_names$/.test(vector.operation) ? "type" : undefined;
    }
    return tags.some((tag) => STATELESS.test(tag)) && !tags.some((tag) => DATA.test(tag))
      ? "answer"
      : undefined;
  },
  start(vector): Simulation {
    const version = vector.tags?.includes("legacy") ? "0.25.0" : "0.27.0";
    const bearerOnly = vector.response?.headers["www-authenticate"] === "Bearer";
    const simulator = standIn(version, bearerOnly);
    return { fetch: simulator.fetch, credentials: (request) => credentials(request, simulator) };
  },
};

/** Gets a real token where the recording has a symbolic one; everything else is sent as it is. */
async function credentials(
  recorded: RecordedRequest,
  simulator: Simulator<"bemserver">,
): Promise<Record<string, string>> {
  const { authorization } = recorded.headers;
  const [, expired, kind, name] =
    /^Bearer fake-(expired-)?(access|refresh)-token-([a-z]+)(?:-1)?$/.exec(authorization ?? "") ?? [];
  const password = PASSWORDS[name ?? ""];
  if (kind === undefined || password === undefined) {
    return authorization === undefined ? {} : { authorization };
  }
  const login = await simulator.fetch("http://simulator.test/auth/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: `${name}@example.com`, password }),
  });
  const tokens = (await login.json()) as Record<string, string>;
  if (expired !== undefined) {
    simulator.clock.advance(LIFETIME);
  }
  return { authorization: `Bearer ${tokens[`${kind}_token`]}` };
}
