import type { Vector } from "../../vectors/vector.ts";
import { exositeInput, type RpcCallInput } from "./exosite-input.ts";
import { findMethod } from "./rpc-arguments.ts";

/** Whether a vector calls something by JSON-RPC that is neither documented nor proven, so that no method makes it. */
export function lacksMethod(vector: Vector): boolean {
  const { calls = [], batches = [] } = vector.surface === "rpc" ? exositeInput(vector) : {};
  return [...calls, ...batches.flatMap((one) => one.calls)].some(
    (call) => findMethod(call as RpcCallInput) === undefined,
  );
}

/** Whether a vector by JSON-RPC says neither calls nor one of the loops that we have a function for. */
export function describesNoCall({ surface, input }: Vector): boolean {
  return surface === "rpc" && !["calls", "batches", "read", "wait"].some((name) => name in input);
}
