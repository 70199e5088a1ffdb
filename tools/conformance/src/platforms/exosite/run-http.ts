import type { ExositeData } from "@busbar/exosite";
import { type Observed, observedValue } from "../../outcome/observed.ts";
import { argumentsOf } from "../../replay/arguments-of.ts";
import { invoke } from "../../replay/invoke.ts";
import type { OperationTable } from "../../scenario/operation-table.ts";
import type { PlannedCall, Scenario } from "../../scenario/scenario.ts";
import type { Vector, VectorAuth } from "../../vectors/vector.ts";
import type { ClientSettings } from "../platform.ts";
import { connectSurface } from "./connect-exosite.ts";
import { exositeInput } from "./exosite-input.ts";
import { pollInLoop } from "./loops.ts";

/** Makes the calls of a vector over HTTP where it is more than one call; undefined where it is not. */
export function runHttp(
  vector: Vector,
  scenario: Scenario,
  settings: ClientSettings,
  table: OperationTable,
): Promise<Observed> | undefined {
  const { calls, chunkSize } = exositeInput(vector);
  if (vector.operation === "longPoll" && vector.steps !== undefined) {
    return pollInLoop(vector, settings, scenario.exchanges.length);
  }
  if (chunkSize !== undefined) {
    return inTurn(vector, scenario, settings, table).then((values) =>
      observedValue(Buffer.concat(values as Uint8Array[])),
    );
  }
  return calls === undefined ? undefined : inTurn(vector, scenario, settings, table).then(observedValue);
}

/** Makes one call after the other and gives the values; once there is a token it takes the place of the password. */
async function inTurn(
  { surface, auth }: Vector,
  { calls }: Scenario,
  settings: ClientSettings,
  table: OperationTable,
): Promise<unknown[]> {
  const values: unknown[] = [];
  let current: VectorAuth = auth;
  for (const call of calls) {
    const operation = table.get(call.operation, call, surface);
    if (operation === undefined) {
      throw new Error(`The operation table has no ${call.operation}`);
    }
    const client = connectSurface(surface, current, settings);
    const observed = await invoke(client, operation, argumentsOf(call, operation), call.whole);
    const value = observed.kind === "value" ? observed.value : observed;
    values.push(value);
    current = call.operation === "getUserToken" ? { kind: "token", token: String(value) } : current;
  }
  return values;
}

/** A long poll gives the value and its time, which the vectors have in one object. */
export async function longPoll(client: object, call: PlannedCall): Promise<Observed> {
  const { data } = client as { data: ExositeData };
  const { alias } = call.query as { alias: string };
  const headers = Object.entries(call.headers).map(([name, value]) => [name.toLowerCase(), value]);
  const { "request-timeout": requestTimeout, "if-modified-since": ifModifiedSince } =
    Object.fromEntries(headers);
  const answer = await data.longPoll({ alias }, { requestTimeout, ifModifiedSince }).withResponse();
  const lastModified = answer.response.headers.get("last-modified");
  return observedValue({ alias, value: answer.data[alias], lastModified });
}
