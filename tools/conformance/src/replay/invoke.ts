import { type Observed, observedValue } from "../outcome/observed.ts";
import type { Operation } from "../scenario/operation.ts";
import { ArgumentError } from "./argument-error.ts";

/** What the promises of our clients can do beside being awaited. */
interface RichPromise extends Promise<unknown> {
  withResponse?(): Promise<{ data: unknown; etag?: string }>;
  all?(): Promise<unknown[]>;
}

/**
 * Calls the method that an operation has in a client.
 *
 * @param whole Follows the pages and gives all items.
 */
export async function invoke(
  client: object,
  operation: Operation,
  args: readonly unknown[],
  whole: boolean,
): Promise<Observed> {
  const resource = (client as Record<string, Record<string, unknown> | undefined>)[operation.resource];
  const method = resource?.[operation.method];
  if (typeof method !== "function") {
    throw new ArgumentError(`The client has no ${operation.resource}.${operation.method}`);
  }
  const call = method.apply(resource, args) as RichPromise;
  if (whole && call.all !== undefined) {
    return observedValue(await call.all());
  }
  const { data, etag } = call.withResponse ? await call.withResponse() : { data: await call };
  if (operation.pagination !== undefined && data !== undefined) {
    const { items, info } = data as { items: unknown; info: unknown };
    return { kind: "value", value: items, etag, pagination: info };
  }
  return { kind: "value", value: data, etag, pagination: undefined };
}
