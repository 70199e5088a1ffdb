import { operations as data } from "@busbar/exosite/data/operations";
import { operations as portals } from "@busbar/exosite/portals/operations";
import { operations as provision } from "@busbar/exosite/provision/operations";
import { callFromRequest } from "../../scenario/call-from-request.ts";
import { OperationTable } from "../../scenario/operation-table.ts";
import { planned } from "../../scenario/planned.ts";
import type { PlannedCall } from "../../scenario/scenario.ts";
import type { Vector, VectorAuth } from "../../vectors/vector.ts";
import { basicHeader } from "../basic-header.ts";
import type { ClientSettings, Platform, Session } from "../platform.ts";
import { classes } from "./classes.ts";
import { compareRows } from "./compare-rows.ts";
import { connectSurface } from "./connect-exosite.ts";
import { errorView } from "./error-view.ts";
import { exositeInput } from "./exosite-input.ts";
import { readVector } from "./read-vector.ts";
import { exositeWire } from "./rpc-wire.ts";
import { rules } from "./rules.ts";
import { longPoll, runHttp } from "./run-http.ts";
import { runRpc } from "./run-rpc.ts";
import { unmapped } from "./unmapped.ts";

// Provisioning and the data interface share what a device does for itself; each has it under its own name.
const operations = [...provision, ...data, ...portals];

const table = new OperationTable("portals", operations);

/** Exosite: JSON-RPC with calls that share requests, and three HTTP surfaces. */
export const platform: Platform = {
  name: "exosite",
  surface: "portals",
  operations,
  renewals: [],
  unmapped,
  unmappedBound: 0.05,
  wire: exositeWire,
  outcome: { classes, error: errorView, value: compareRows },
  rules,
  read: readVector,
  plan,
  credentials,
  connect,
};

/** Calls by JSON-RPC have no operation of HTTP; of several calls over HTTP only the requests are known. */
function plan(vector: Vector): PlannedCall[] | undefined {
  const { calls, chunkSize } = exositeInput(vector);
  if (vector.surface === "rpc") {
    return [];
  }
  if (calls === undefined && chunkSize === undefined) {
    return undefined;
  }
  return (vector.steps ?? []).map(({ request }, index) => {
    const operation = String(calls?.[index] ?? vector.operation);
    return planned(operation, callFromRequest(request, table, vector.surface, operation));
  });
}

function credentials(auth: VectorAuth): Record<string, string> {
  switch (auth.kind) {
    case "vendor-token":
      return { "x-exosite-token": String(auth.token) };
    case "vendor-cik":
    case "device-cik":
      return { "x-exosite-cik": String(auth.cik) };
    case "token":
      return { authorization: `Token ${auth.token}` };
    case "basic":
      return basicHeader(auth.user, auth.password);
    default:
      return {};
  }
}

function connect(vector: Vector, settings: ClientSettings): Session {
  const isRpc = vector.surface === "rpc";
  const client = isRpc ? {} : connectSurface(vector.surface, vector.auth, settings);
  return {
    client,
    run: (scenario) =>
      isRpc ? runRpc(vector, scenario, settings) : runHttp(vector, scenario, settings, table),
    call: (call) => (call.operation === "longPoll" ? longPoll(client, call) : undefined),
  };
}
