import type { Difference } from "../report/difference.ts";
import type { Exchange, ExpectedRequest } from "../scenario/scenario.ts";
import type { CapturedRequest } from "../transport/captured-request.ts";
import type { RecordedResponse } from "../vectors/vector.ts";

/** What is special about a platform's requests and answers on the wire. */
export interface Wire {
  /** Headers that carry meaning: their absence counts as much as their value. */
  headers: readonly string[];
  /** Headers that recordings have and that bind nobody. */
  advisory?: readonly string[];
  /** The one form of a header's value that may be written in several. */
  headerValue?(name: string, value: string): string;
  /** Compares a body that has rules of its own; undefined where it has none. */
  compareBody?(expected: ExpectedRequest, actual: Uint8Array): Difference[] | undefined;
  /** The recorded answer as it has to be after the request that was sent. */
  answerTo?(exchange: Exchange, sent: CapturedRequest): RecordedResponse;
}

/** Requests as most platforms have them. */
export const plainWire: Wire = {
  headers: ["authorization", "content-type", "if-match", "if-none-match"],
};
