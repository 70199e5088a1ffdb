import { isOutcomes } from "../../outcome/compare-several.ts";
import type { Json } from "../../vectors/json.ts";
import type {
  RecordedError,
  RecordedOutcome,
  RecordedResponse,
  Vector,
  VectorClient,
} from "../../vectors/vector.ts";
import { exositeInput } from "./exosite-input.ts";

/** An answer as these vectors have it. */
interface OwnResponse extends RecordedResponse {
  transport?: string;
  delayMs?: number;
}

/** Words of the recording for an answer that did not come. */
const FAULTS: readonly [RegExp, string][] = [
  [/no answer before/, "hang"],
  [/in the middle of the body/, "truncated"],
  [/refused/, "refused"],
];

/** Brings an Exosite vector into the form that all platforms have. */
export function readVector(vector: Vector): Vector {
  const { request, response, steps, input, ...rest } = vector;
  const { client } = vector as { client?: VectorClient };
  const { calls, chunkSize } = exositeInput(vector);
  return {
    ...rest,
    ...(request === undefined ? {} : { request }),
    ...(response == null ? {} : { response: readResponse(response) }),
    ...(steps === undefined
      ? {}
      : {
          steps: steps.map((step) => ({
            ...step,
            response: step.response && readResponse(step.response),
          })),
        }),
    input: {
      ...input,
      ...(client === undefined ? {} : { client }),
      // Only calls that do not fit into one request leave at the same time.
      parallel: calls !== undefined && chunkSize !== undefined,
    },
    outcome: readOutcome(vector),
  };
}

function readResponse(response: OwnResponse): RecordedResponse {
  const { transport, delayMs, ...rest } = response;
  const [, fault] = FAULTS.find(([words]) => words.test(transport ?? "")) ?? [undefined, "reset"];
  return {
    ...rest,
    status: rest.status ?? 0,
    ...(transport === undefined ? {} : { fault }),
    ...(delayMs === undefined ? {} : { delay: delayMs }),
  };
}

function readOutcome({ outcome, input, operation, steps }: Vector): RecordedOutcome {
  const isLoop = "wait" in input || (operation === "longPoll" && steps !== undefined);
  if (isLoop && Array.isArray(outcome.value)) {
    return { kind: "value", value: outcome.value.filter((one) => one !== null).map(toOutcome) };
  }
  return withMessages(outcome);
}

/** What a loop gave; an end of the wait without anything, null in the recording, gives nothing. */
function toOutcome(one: Json): Json {
  return isOutcomes([one]) ? one : { kind: "value", value: one };
}

/** A message among the fields of an error is to be found in our message as well. */
function withMessages(outcome: RecordedOutcome): RecordedOutcome {
  const { error, value } = outcome;
  if (isOutcomes(value)) {
    const nested = value.map((one) =>
      one === null ? null : withMessages(one as unknown as RecordedOutcome),
    );
    return { ...outcome, value: nested as unknown as Json };
  }
  const text = messageOf(error);
  return error === undefined || text === undefined
    ? outcome
    : { ...outcome, error: { ...error, message: text } };
}

function messageOf(error: RecordedError | undefined): string | undefined {
  const { message, error: inner } = (error?.fields ?? {}) as Record<string, unknown>;
  const text = message ?? (Object(inner) as { message?: unknown }).message;
  return typeof text === "string" ? text.trim() : undefined;
}
