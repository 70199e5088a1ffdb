import { bearer, demo, type LoginOptions, login, type SeriesQuery, Vrm, type VrmOptions } from "@busbar/vrm";
import { operations } from "@busbar/vrm/operations";
import { type Observed, observedValue } from "../../outcome/observed.ts";
import type { PlannedCall } from "../../scenario/scenario.ts";
import type { JsonObject } from "../../vectors/json.ts";
import type { Vector, VectorAuth } from "../../vectors/vector.ts";
import type { ClientSettings, Platform, Session } from "../platform.ts";
import { classes } from "./classes.ts";
import { type Fetch, fileAndText } from "./file-and-text.ts";
import { normalizedAnswer, normalizedStats } from "./normalized.ts";
import { isLogin, planVrm } from "./plan-calls.ts";
import { LOGINS, readVector } from "./read-vector.ts";
import { rules } from "./rules.ts";

/** Victron VRM: one surface, two kinds of token, statistics in windows. */
export const platform: Platform = {
  name: "vrm",
  surface: "vrm",
  operations,
  renewals: LOGINS,
  unmappedBound: 0.05,
  wire: { headers: ["x-authorization", "authorization", "content-type"], advisory: ["accept"] },
  outcome: { classes },
  rules,
  read: readVector,
  plan: planVrm,
  credentials,
  connect,
};

function credentials({ kind, token }: VectorAuth): Record<string, string> {
  switch (kind) {
    case "token":
      return { "x-authorization": `Token ${token}` };
    case "none":
      return {};
    default:
      return { "x-authorization": `Bearer ${token}` };
  }
}

function connect(vector: Vector, settings: ClientSettings): Session {
  const { operation, input } = vector;
  const forms = Object.keys(Object(vector.outcome.value) as object);
  const shared = { ...settings, rateLimit: false } as const;
  const client = new Vrm({ ...shared, ...authOf(vector) });
  return {
    client,
    call(call) {
      if (input.client?.splitWindows) {
        return inWindows(client, call);
      }
      if (forms.includes("decoded") || forms.includes("decodedBase64")) {
        const another = (fetch: Fetch) => new Vrm({ ...shared, fetch, ...authOf(vector) });
        return fileAndText(call, shared.fetch, another, forms.includes("decoded"));
      }
      return operation === "users_installations_get" &&
        call.operation === operation &&
        call.path.idUser == null
        ? ownInstallations(client, call)
        : undefined;
    },
    finish: (observed) =>
      !forms.includes("normalized") || input.client?.splitWindows || observed.kind !== "value"
        ? observed
        : {
            ...observed,
            value: { value: observed.value, normalized: normalizedAnswer(vector, observed.value) },
          },
  };
}

function authOf(vector: Vector): Pick<VrmOptions, "auth" | "token"> {
  const { kind, token, username, password } = vector.auth;
  switch (kind) {
    case "token":
      return { token: String(token) };
    case "bearer":
      return { auth: bearer(String(token)) };
    case "demo":
      return { auth: demo() };
    case "password":
      return {
        auth: login({ username: String(username), password: String(password), ...loginOptions(vector) }),
      };
    default:
      return { auth: false };
  }
}

/** What else goes with a login: said by the caller, or seen in what was sent. */
function loginOptions({ input, steps = [] }: Vector): Pick<LoginOptions, "smsToken" | "rememberMe"> {
  const bodies = [input.body, ...steps.map(({ request }) => request.body)];
  const { sms_token: smsToken, remember_me: rememberMe } = Object(bodies.find(isLogin)) as JsonObject;
  return {
    ...(smsToken != null && { smsToken: String(smsToken) }),
    ...(typeof rememberMe === "boolean" && { rememberMe }),
  };
}

/** A range of any length, in windows that the portal allows. */
async function inWindows(client: Vrm, { path, query }: PlannedCall): Promise<Observed> {
  const { "attributeCodes[]": codes, start, end, ...rest } = query as JsonObject;
  const asked = { ...rest, codes, from: start, to: end } as unknown as SeriesQuery;
  const series = client.stats.series(Number(path.idSite), asked);
  return observedValue({ normalized: normalizedStats(await series.all()) });
}

/** The installations of the caller, whose id the client finds by itself. */
async function ownInstallations(client: Vrm, { query }: PlannedCall): Promise<Observed> {
  return observedValue(await client.installations.list(query as object));
}
