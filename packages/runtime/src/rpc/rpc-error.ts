import { BusbarError } from "../errors/busbar-error.ts";

/** A procedure that failed, with every secret taken out; the other calls of its request are not concerned. */
export class RpcError extends BusbarError {
  static override readonly kind: string = "RpcError";
  /** Operation of the specification, such as `rpc.recordBatch`. */
  declare readonly operation: string;
  /** Name of the procedure on the wire. */
  declare readonly procedure: string;
  /** The platform's word for how the call went; the documentation of the method says what each means. */
  declare readonly status: string | undefined;
  /** Number of the failure, where the platform gives one. */
  declare readonly code: number | undefined;
  /** What went wrong, in the platform's words. */
  declare readonly reason: string | undefined;
  /** Part of the request that the failure is about. */
  declare readonly context: string | undefined;
  /** What was refused while the rest was done, as the platform lists it. */
  declare readonly failures: readonly unknown[];
  /** What came as the result although the call failed. */
  declare readonly result: unknown;
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean;
}
