import { operations } from "@busbar/exosite/rpc/operations";
import { ArgumentError } from "../../replay/argument-error.ts";
import type { Json } from "../../vectors/json.ts";
import type { RpcCallInput } from "./exosite-input.ts";

type RpcOperation = (typeof operations)[number];

/** Finds the method for a call: that of the procedure whose constants are those of the call, or are left out there. */
export function findMethod({ procedure, args }: RpcCallInput): RpcOperation | undefined {
  return operations.find(
    (operation) =>
      operation.procedure === procedure &&
      operation.arguments.every(
        (one) => one.const === undefined || (args[one.name] ?? one.const) === one.const,
      ),
  );
}

/**
 * The method for a call.
 *
 * @throws {ArgumentError} when there is none.
 */
export function rpcMethod(call: RpcCallInput): RpcOperation {
  const found = findMethod(call);
  if (found === undefined) {
    throw new ArgumentError(`There is no method for ${call.procedure} ${JSON.stringify(call.args)}`);
  }
  return found;
}

/** The calling client, which the short forms of some calls leave out. */
const SELF = { alias: "" };

/**
 * Lays the arguments of a call out as its method takes them; options come last.
 *
 * @throws {ArgumentError} when the method has no place for one of them.
 */
export function rpcArguments(call: RpcCallInput): unknown[] {
  const operation = rpcMethod(call);
  const unknown = Object.keys(call.args).filter(
    (name) =>
      operation.arguments.every((one) => one.name !== name) && !saysNothing(name, call.args[name] ?? null),
  );
  if (unknown.length > 0) {
    throw new ArgumentError(`${operation.id} takes no ${unknown.join(", ")}`);
  }
  const values = operation.arguments
    .filter((one) => one.const === undefined)
    .map(({ name }) => (isCaller(name) && call.args[name] === undefined ? SELF : call.args[name]));
  return call.id === null ? [...values, { notify: true }] : values;
}

/** No options, or as the calling client: so it is without saying so. */
function saysNothing(name: string, value: Json): boolean {
  const text = JSON.stringify(value);
  return (
    (name === "options" && /^(null|\{\})$/.test(text)) || (isCaller(name) && text === JSON.stringify(SELF))
  );
}

function isCaller(name: string): boolean {
  return name === "client" || name === "parent";
}
