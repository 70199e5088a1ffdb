import { Bemserver, basic, bearer } from "@busbar/bemserver";
import { operations } from "@busbar/bemserver/operations";
import type { Observed } from "../outcome/observed.ts";
import type { Vector, VectorAuth } from "../vectors/vector.ts";
import type { ClientSettings, Platform, Session } from "./platform.ts";

type Options = NonNullable<ConstructorParameters<typeof Bemserver>[0]>;
type Auth = Exclude<Options["auth"], undefined>;

/** BEMServer: Basic, or tokens that are renewed; a version check that is no operation of its own. */
export const bemserver: Platform = {
  name: "bemserver",
  surface: "bemserver",
  operations,
  renewals: ["auth_refresh_token"],
  unmappedBound: 0.02,
  credentials,
  connect,
};

function credentials(auth: VectorAuth): Record<string, string> {
  switch (auth.kind) {
    case "basic":
      return { authorization: `Basic ${Buffer.from(`${auth.email}:${auth.password}`).toString("base64")}` };
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
  const { retries, ...rest } = settings;
  const client = new Bemserver({
    ...rest,
    retry: retries > 0 ? { attempts: retries + 1, firstDelay: 0 } : false,
    auth: authOf(vector.auth, renewed),
  });
  return {
    client,
    call: () => (isVersionCheck(vector) ? checked(client) : undefined),
    finish: (observed) => (wantsTokens(vector) ? withTokens(observed, renewed) : observed),
  };
}

function authOf(auth: VectorAuth, renewed: unknown[]): Auth {
  switch (auth.kind) {
    case "basic":
      return basic(String(auth.email), String(auth.password));
    case "bearer":
      return bearerOf(auth, renewed);
    case "raw": {
      const value = String(auth.authorization);
      return { apply: (request) => request.headers.set("Authorization", value), secrets: () => [value] };
    }
    default:
      return false;
  }
}

/** Bearer without a token yet sends nothing, which our client calls `auth: false`. */
function bearerOf(auth: VectorAuth, renewed: unknown[]): Auth {
  if (auth.accessToken === null) {
    return false;
  }
  return bearer({
    access: String(auth.accessToken),
    ...(typeof auth.refreshToken === "string" ? { refresh: auth.refreshToken } : {}),
    onRenew: (tokens: { access: string; refresh?: string | undefined }) => {
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
  return observed.kind === "error"
    ? observed
    : { ...observed, value: { onTokens: renewed, item: observed.value }, etag: undefined };
}
