import { setTimeout } from "node:timers/promises";
import type { RecordedResponse } from "../vectors/vector.ts";

/**
 * Plays a recorded answer, or the way in which there was none.
 *
 * @param pace Real milliseconds for each that an answer is late by.
 */
export async function giveAnswer(answer: RecordedResponse, signal: AbortSignal, pace = 1): Promise<Response> {
  if (answer.delay !== undefined) {
    await setTimeout(answer.delay * pace, undefined, { signal });
  }
  switch (answer.fault) {
    case undefined:
      return new Response(bodyOf(answer), { status: answer.status, headers: answer.headers });
    case "hang":
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    case "truncate":
    case "truncated":
      return new Response(cut(bodyOf(answer)), { status: answer.status, headers: answer.headers });
    default:
      throw failure(answer.fault);
  }
}

/** Bytes, never text: for text the platform's `Response` would add a content type that was not sent. */
function bodyOf(answer: RecordedResponse): Uint8Array<ArrayBuffer> | null {
  switch (answer.bodyKind) {
    case "none":
      return null;
    case "json":
      return new TextEncoder().encode(JSON.stringify(answer.body ?? null));
    case "bytes":
      return new Uint8Array(Buffer.from(String(answer.body), "base64"));
    case "form":
      return new TextEncoder().encode(
        answer.rawBody ?? new URLSearchParams(answer.body as unknown as [string, string][]).toString(),
      );
    default:
      return new TextEncoder().encode(String(answer.body));
  }
}

/** Gives half of a body and breaks. */
function cut(body: Uint8Array<ArrayBuffer> | null): ReadableStream<Uint8Array> {
  let given = false;
  return new ReadableStream({
    pull(controller) {
      if (given) {
        controller.error(new TypeError("terminated"));
        return;
      }
      given = true;
      controller.enqueue((body ?? new Uint8Array(1)).slice(0, Math.max(1, (body?.length ?? 0) >> 1)));
    },
  });
}

/** The shape of Node's own `fetch` failures. */
function failure(fault: string): TypeError {
  const code = fault === "refused" ? "ECONNREFUSED" : "ECONNRESET";
  return new TypeError("fetch failed", { cause: Object.assign(new Error(fault), { code }) });
}
