import { BusbarError } from "@busbar/runtime";
import type { BufferedValue } from "./pending.ts";
import type { RefusedValue } from "./send.ts";

/** Values that a buffer could not get rid of, or that the platform refused. */
export class BufferError extends BusbarError {
  static override readonly kind: string = "BufferError";
  /** Values that are still in the buffer; `close()` tries once more. */
  declare readonly unsent: readonly BufferedValue[];
  /** Values that the platform refused, which are not in the buffer any more. */
  declare readonly refused: readonly RefusedValue[];
}

/** The error for values of a buffer; at least one list has some. */
export function bufferError(
  unsent: readonly BufferedValue[],
  refused: readonly RefusedValue[],
  cause: unknown,
): BufferError {
  const what = [
    unsent.length > 0 && `${unsent.length} could not be sent`,
    refused.length > 0 && `${refused.length} were refused`,
  ].filter(Boolean);
  const cure = unsent.length > 0 ? "Call `close()` again, or take them from `unsent`." : "See `refused`.";
  return new BufferError(`Of the values in the buffer ${what.join(" and ")}.\n${cure}`, {
    unsent,
    refused,
    cause,
  });
}
