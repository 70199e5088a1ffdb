import { Call, operationOf } from "../call/call.ts";
import type { CallContext } from "../call/context.ts";
import { ConfigError } from "../errors/local-errors.ts";
import { bounded } from "../layers/bounded.ts";
import { jsonText } from "../request/encoders.ts";
import type { CallOptions } from "../settings.ts";
import { outcomeOf } from "./answer.ts";
import { batchFor, type RpcCall } from "./batches.ts";
import type { RpcResource } from "./rpc-resource.ts";

/** Settings of one call. A signal ends this call alone; with any other setting it has a request of its own. */
export interface RpcCallOptions extends CallOptions {
  /** Asks for no answer: the call resolves when the request was taken, whatever became of it. */
  notify?: boolean | undefined;
}

/** What the specification says of a procedure, and the options of a call. */
export interface Invocation {
  options?: RpcCallOptions | undefined;
  /** Name on the wire, where it is not that of the method. */
  procedure?: string | undefined;
  /** Whether the call may be repeated although nobody knows whether it was carried out. */
  retry?: "safe" | "never" | undefined;
  /** Shares a request only where `batch` asks for that, such as one that the platform answers late. */
  alone?: boolean | undefined;
  /** Time that the platform is asked to wait, in ms. */
  wait?: number | undefined;
  /** A list that comes as the result says what was refused, and the call has failed. */
  failures?: boolean | undefined;
  /** The result is never logged or shown. */
  secretResult?: boolean | undefined;
  /** Arguments whose values are never logged or shown. */
  secrets?: readonly unknown[] | undefined;
  /** Asks for no answer, unless the options say otherwise. */
  notify?: boolean | undefined;
}

let current: { readonly resource: RpcResource } | undefined;

/**
 * Lets all calls that are made on a resource while `work` runs travel together, also those that would wait alone.
 *
 * @param work Makes the calls; those after an `await` are not among them.
 * @returns What `work` returns.
 * @example
 * const [value, next] = batch(rpc, () => [rpc.read("temperature"), rpc.wait("switch")] as const);
 */
export function batch<T>(resource: RpcResource, work: () => T): T {
  const outer = current;
  current = { resource };
  try {
    return work();
  } finally {
    current = outer;
  }
}

/**
 * Calls a procedure; what every generated method consists of. Calls that are made together share requests.
 *
 * @param name Name of the resource's method.
 * @param args Arguments in order, or what makes them when the call starts; undefined ones at the end are left out.
 */
export function invoke<T>(
  resource: RpcResource,
  name: string,
  args: readonly unknown[] | (() => readonly unknown[]),
  invocation: Invocation = {},
): Call<T> {
  const operation = operationOf(resource, name);
  const { options = {}, alone, wait = 0 } = invocation;
  const { signal, notify = invocation.notify, ...settings } = options;
  const group = current?.resource === resource ? current : undefined;
  const shares = Object.values(settings).every((value) => value === undefined) && (group || !alone);
  return new Call<T>(async (stream) => {
    if (stream) {
      throw new ConfigError(`${operation} has no response of its own.\nAsk for \`withResponse()\`.`);
    }
    const all = typeof args === "function" ? args() : args;
    const given = all.slice(0, all.findLastIndex((value) => value !== undefined) + 1);
    // Before the call joins others, so that one that cannot be written fails alone.
    jsonText(given, operation);
    return bounded({ signal, operation } as CallContext, "", undefined, async (bound) => {
      const batch = batchFor(resource, group, shares ? undefined : settings);
      const { calls, controller, reply } = batch;
      const call: RpcCall = {
        ...invocation,
        id: batch.next++,
        operation,
        procedure: invocation.procedure ?? name,
        args: given,
        notify,
        wait: settings.timeout === undefined ? wait : 0,
      };
      calls.add(call);
      bound.signal.addEventListener("abort", () => {
        calls.delete(call);
        if (calls.size === 0) {
          controller.abort(signal?.reason);
        }
      });
      const outcome = outcomeOf<T>(call, await reply);
      bound.finish();
      return outcome;
    });
  });
}
