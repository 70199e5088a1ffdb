import { Bemserver, type BemserverOptions, basic, bearer } from "@busbar/bemserver";
import { operations } from "@busbar/bemserver/operations";
import type { Observed } from "../../outcome/observed.ts";
import type { Json } from "../../vectors/json.ts";
import type { Vector, VectorAuth } from "../../vectors/vector.ts";
import { basicHeader } from "../basic-header.ts";
import type { ClientSettings, Platform, Session } from "../platform.ts";
import { rules } from "./rules.ts";
import { unmapped } from "./unmapped.ts";

const REFRESH = "auth_refresh_token";

type Auth = NonNullable<BemserverOptions["auth"]>;

/** BEMServer: Basic, or tokens that are renewed; a version check that is no operation of its own. */
export const platform: Platform = {
  name: "bemserver",
  surface: "bemserver",
  operations,
  renewals: [REFRESH],
  unmapped,
  unmappedBound: 0.02,
  outcome: { classes: [{ class: "version", status: null, ours: "VersionError" }] },
  rules,
  credentials,
  connect,
};

function credentials(auth: VectorAuth): Record<string, string> {
  switch (auth.kind) {
    case "basic":
      return basicHeader(auth.email, auth.password);
    case "bearer":
      return typeof auth.accessToken === "string" ? { authorization: `Bearer ${auth.accessToken}` } : {};
    case "raw":
      return { authorization: String(auth.authorization) };
    default:
      return {};
  }
}

function connect(vector: Vector, settings: ClientSettings): Session {
  const renewed: unknown[] = [];
  const client = new Bemserver({ ...settings, auth: authOf(vector, renewed) });
  return {
    client,
    call: () => (isVersionCheck(vector) ? checked(client) : undefined),
    finish: (observed) => (wantsTokens(vector) ? withTokens(observed, renewed) : observed),
  };
}

function authOf({ auth, operation }: Vector, renewed: unknown[]): Auth {
  switch (auth.kind) {
    case "basic":
      return basic(String(auth.email), String(auth.password));
    case "bearer":
      // Whoever renews by hand gives the refresh token as the credential of that call.
      return operation === REFRESH
        ? bearerOf(auth.refreshToken, null, renewed)
        : bearerOf(auth.accessToken, auth.refreshToken, renewed);
    case "raw": {
      const value = String(auth.authorization);
      return { apply: (request) => request.headers.set("Authorization", value), secrets: () => [value] };
    }
    default:
      return false;
  }
}

/** Bearer without a token yet sends nothing, which our client calls `auth: false`. */
function bearerOf(access: Json | undefined, refresh: Json | undefined, renewed: unknown[]): Auth {
  if (typeof access !== "string") {
    return false;
  }
  return bearer({
    access,
    ...(typeof refresh === "string" ? { refresh } : {}),
    onRenew: (tokens) => {
      renewed.push([tokens.access, tokens.refresh]);
    },
  });
}

/** The official client compares versions in its constructor; ours when it is asked to. */
function isVersionCheck(vector: Vector): boolean {
  return vector.tags?.includes("version") === true;
}

async function checked(client: Bemserver): Promise<Observed> {
  return { kind: "value", value: await client.checkVersion(), etag: undefined, pagination: undefined };
}

function wantsTokens(vector: Vector): boolean {
  const { value } = vector.outcome;
  return typeof value === "object" && value !== null && "onTokens" in value;
}

function withTokens(observed: Observed, renewed: unknown[]): Observed {
  return observed.kind !== "value"
    ? observed
    : { ...observed, value: { onTokens: renewed, item: observed.value }, etag: undefined };
}
