import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Outcome } from "../engine/engine.ts";

/** Sends an answer over a socket, with the fault that it is to meet there. */
export async function sendOutcome({ response, fault }: Outcome, to: ServerResponse): Promise<void> {
  const isBody = fault && "when" in fault && fault.when === "body";
  if (fault?.kind === "reset" && !isBody) {
    to.socket?.resetAndDestroy();
    return;
  }
  if (!response || (fault?.kind === "stall" && !isBody)) {
    // Nothing more is said; the caller, or the server's end, closes the connection.
    return;
  }
  if (fault?.kind === "slowHeaders") {
    await wait(fault.delay, undefined, { ref: false });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (fault?.kind === "truncate") {
    to.writeHead(response.status, { ...headers, "content-length": half.length }).end(half);
  } else if (isBody) {
    to.writeHead(response.status, { ...headers, "content-length": bytes.length });
    await new Promise((resolve) => {
      to.write(half.length > 0 ? half : Buffer.alloc(0), resolve);
      to.flushHeaders();
    });
    if (fault.kind === "reset") {
      // What is written has to be on its way first: a reset throws away what is not.
      await wait(20);
      to.socket?.resetAndDestroy();
    }
  } else {
    // 204 and 304 have no length either.
    const length =
      response.status === 204 || response.status === 304 ? {} : { "content-length": bytes.length };
    to.writeHead(response.status, { ...headers, ...length }).end(bytes);
  }
}
