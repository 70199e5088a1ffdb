import type { Json, JsonObject } from "../vectors/json.ts";
import type { RecordedOutcome, RecordedRequest, RecordedResponse } from "../vectors/vector.ts";

/** A query value: text, a bare key without `=` (null), or JSON text that is compared by value. */
export type ExpectedValue = string | null | { json: Json };

/** A request that our client has to send. */
export interface ExpectedRequest extends Omit<RecordedRequest, "query"> {
  query: [name: string, value: ExpectedValue][];
}

/** One request and what comes back; an optional one may be left out. */
export interface Exchange {
  request: ExpectedRequest;
  answer: RecordedResponse;
  optional: boolean;
}

/** One call that our client is asked to make. */
export interface PlannedCall {
  /** The operation's name in the vectors. */
  operation: string;
  path: JsonObject;
  query: JsonObject | undefined;
  headers: Record<string, string | number>;
  body: Json | undefined;
  /** Follow the pages and give all items, not the first page alone. */
  whole: boolean;
  /** Media type of the recorded answer, where methods differ in what they read. */
  answerType?: string | undefined;
  /** Media type of the recorded body, where methods differ in what they send and the caller does not say it. */
  sentType?: string | undefined;
  /** What it gives is what the vector speaks of, although other calls follow. */
  main?: boolean;
}

/** What the caller has to get; `value` left out means `undefined`. */
export type ExpectedOutcome = Omit<RecordedOutcome, "value"> & { value?: Json | undefined };

/** A vector made ready for replay: what to do, what has to leave, what has to come of it. */
export interface Scenario {
  calls: PlannedCall[];
  /** All calls at once; then their requests may come in any order. */
  parallel: boolean;
  exchanges: Exchange[];
  outcome: ExpectedOutcome;
  /** What follows the origin in the base address that the caller gives. */
  basePath: string;
}
