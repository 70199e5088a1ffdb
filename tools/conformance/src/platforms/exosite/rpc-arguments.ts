import { operations } from "@busbar/exosite/rpc/operations";
import { ArgumentError } from "../../replay/argument-error.ts";
import type { RpcCallInput } from "./exosite-input.ts";

type RpcOperation = (typeof operations)[number];

/**
 * Finds the method for a call: that of the procedure whose constants are those of the call.
 *
 * @throws {ArgumentError} when there is none.
 */
export function rpcMethod({ procedure, args }: RpcCallInput): RpcOperation {
  const found = operations.find(
    (operation) =>
      operation.procedure === procedure &&
      operation.arguments.every((one) => one.const === undefined || args[one.name] === one.const),
  );
  if (found === undefined) {
    throw new ArgumentError(`There is no method for ${procedure} ${JSON.stringify(args)}`);
  }
  return found;
}

/**
 * Lays the arguments of a call out as its method takes them; options come last.
 *
 * @throws {ArgumentError} when the method has no place for one of them.
 */
export function rpcArguments(call: RpcCallInput): unknown[] {
  const operation = rpcMethod(call);
  const unknown = Object.keys(call.args).filter((name) =>
    operation.arguments.every((one) => one.name !== name),
  );
  if (unknown.length > 0) {
    throw new ArgumentError(`${operation.id} takes no ${unknown.join(", ")}`);
  }
  const values = operation.arguments
    .filter((one) => one.const === undefined)
    .map((one) => call.args[one.name]);
  return call.id === null ? [...values, { notify: true }] : values;
}
