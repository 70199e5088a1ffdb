import { batch, type ExositeRpc } from "@busbar/exosite";

import type { Observed } from "../../outcome/observed.ts";
import { ArgumentError } from "../../replay/argument-error.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Vector } from "../../vectors/vector.ts";
import type { ClientSettings } from "../platform.ts";
import { connectRpc, identityOf } from "./connect-exosite.ts";
import { exositeInput, type RpcCallInput } from "./exosite-input.ts";
import { readInWindows, waitInLoop } from "./loops.ts";
import { rpcArguments, rpcMethod } from "./rpc-arguments.ts";
import { identityIn } from "./rpc-wire.ts";

/** Makes the calls of a vector by JSON-RPC: each request's calls in one go, the requests one after the other. */
export async function runRpc(
  vector: Vector,
  scenario: Scenario,
  settings: ClientSettings,
): Promise<Observed> {
  const { calls, batches, chunkSize, read, wait } = exositeInput(vector);
  // A recording has as many calls in a request as its client puts there.
  const client = connectRpc(identityOf(vector.auth), settings, chunkSize ?? calls?.length);
  if (read !== undefined) {
    return readInWindows(client, read);
  }
  if (wait !== undefined) {
    return waitInLoop(vector, settings, scenario.exchanges.length);
  }
  if (batches === undefined) {
    return together(client, calls as readonly RpcCallInput[]);
  }
  const outcomes: Observed[] = [];
  for (const [index, one] of batches.entries()) {
    // A recording may go on with the token that its first request gave.
    const identity = identityIn(scenario.exchanges[index]?.request.body) ?? identityOf(vector.auth);
    outcomes.push(await together(connectRpc(identity, settings, one.calls.length), one.calls));
  }
  return { kind: "several", outcomes };
}

/** Makes calls at the same time, so that they share a request, and gives the outcome of each. */
async function together(client: ExositeRpc, calls: readonly RpcCallInput[]): Promise<Observed> {
  const make = () => calls.map((call) => settled(() => invoke(client, call)));
  const needsBatch = calls.length > 1 && calls.some(({ procedure }) => procedure === "wait");
  const outcomes = await Promise.all(needsBatch ? batch(client, make) : make());
  return { kind: "several", outcomes };
}

function invoke(client: ExositeRpc, call: RpcCallInput): Promise<unknown> {
  const { id, method } = rpcMethod(call);
  const target = (client as unknown as Record<string, unknown>)[method];
  if (typeof target !== "function") {
    throw new ArgumentError(`The client has no ${id}`);
  }
  return target.apply(client, rpcArguments(call)) as Promise<unknown>;
}

async function settled(call: () => Promise<unknown>): Promise<Observed> {
  try {
    return { kind: "value", value: await call(), etag: undefined, pagination: undefined };
  } catch (error) {
    if (error instanceof ArgumentError) {
      throw error;
    }
    return { kind: "error", error };
  }
}
