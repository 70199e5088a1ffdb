import type { Account } from "@busbar/simulator/exosite";
import type { Json, JsonObject } from "../../vectors/json.ts";
import type { RecordedRequest, Vector } from "../../vectors/vector.ts";
import { fillForFleet, NOWHERE } from "./fleet-world.ts";

interface Call {
  id?: Json;
  procedure: string;
  arguments: Json[];
}

/** Puts into an account what a recorded request needs in order to be answered as it was: who calls, and what it names. */
export function worldOf(vector: Vector): (account: Account) => void {
  const { request, response, surface } = vector;
  const refusals = response?.body;
  const isStranger = response?.status === 401 || (Object(Object(refusals).error) as JsonObject).code === 401;
  return (account) => {
    if (request && !isStranger) {
      const fill = surface === "rpc" ? fillForCalls : surface === "portals" ? fillForPortals : fillForFleet;
      fill(account, request, vector);
    }
  };
}

/** The client that calls, and in it everything that the calls name; what they may not touch is somebody else's. */
function fillForCalls(account: Account, { body }: RecordedRequest, { response }: Vector): void {
  const { auth, calls = [] } = body as unknown as { auth: Record<string, string>; calls?: Call[] };
  const client = { type: "client", description: {} } as const;
  const caller = account.create({ ...client, owner: null, ...(auth.cik && { cik: auth.cik }) });
  const stranger = account.create({ ...client, owner: null });
  const answers = Array.isArray(response?.body) ? (response.body as JsonObject[]) : [];
  for (const call of calls) {
    const status = answers.find(({ id }) => id === call.id)?.status;
    const owner = status === "restricted" ? stranger.rid : caller.rid;
    const port = { type: "dataport", owner, description: { format: "string" } } as const;
    for (const target of call.arguments.slice(0, 2)) {
      const alias = (Object(target) as { alias?: string }).alias;
      if (alias && alias !== NOWHERE && !caller.aliases.has(alias)) {
        account.create({ ...port, alias });
      }
      if (typeof target === "string" && /^[0-9a-f]{40}$/.test(target) && !account.resources.has(target)) {
        account.create({ ...port, rid: target });
      }
    }
    if (call.procedure === "map" && status === "invalid") {
      caller.aliases.set(String(call.arguments[2]), caller.rid);
    }
    if (status === "noauth") {
      account.create({ ...client, owner: null, cik: String(call.arguments.at(-1)) });
    }
  }
}

/** The user that calls, who may do everything. */
function fillForPortals({ portals }: Account, _: RecordedRequest, { auth }: Vector): void {
  const [user] = portals.users.values();
  if (user !== undefined && auth.kind === "basic") {
    user.email = String(auth.user);
    user.password = String(auth.password);
  }
  if (user !== undefined && auth.kind === "token") {
    const token = String(auth.token);
    portals.tokens.set(token, { user: user.id, expires: Number.POSITIVE_INFINITY, isReadOnly: false });
  }
}
