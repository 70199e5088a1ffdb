import type { Outcome } from "./engine.ts";

/** Gives an outcome the way `fetch` would: as a response, as a network error, or not at all. */
export async function deliver({ response, fault }: Outcome, signal: AbortSignal): Promise<Response> {
  const body = fault && "when" in fault && fault.when === "body";
  if (fault?.kind === "reset" && !body) {
    throw networkError("fetch failed");
  }
  if (!response || (fault?.kind === "stall" && !body)) {
    return await untilAborted(signal);
  }
  if (fault?.kind === "slowHeaders") {
    await wait(fault.delay, signal);
  }
  if (fault?.kind === "truncate" || body) {
    return await cut(response, signal, fault.kind);
  }
  return response;
}

async function cut(response: Response, signal: AbortSignal, kind: string): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  let sent = false;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      // An abort must reach a reader that waits as well as one that comes later.
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
    async pull(controller) {
      if (!sent) {
        sent = true;
        if (half.length > 0) {
          controller.enqueue(half);
          return;
        }
      }
      if (kind === "truncate") {
        controller.close();
      } else if (kind === "reset") {
        controller.error(networkError("terminated"));
      } else {
        await untilAborted(signal);
      }
    },
  });
  return new Response(stream, { status: response.status, headers: response.headers });
}

/** What Node's fetch throws when the connection is lost. */
function networkError(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), {
    code: "ECONNRESET",
    errno: -104,
    syscall: "read",
  });
  return new TypeError(message, { cause });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) {
      reject(signal.reason);
    }
  });
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
