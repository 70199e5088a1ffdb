import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PlatformName } from "../registry.ts";
import type { Simulator } from "../simulate.ts";
import { sendOutcome } from "./send-outcome.ts";
import { toRequest } from "./to-request.ts";

/** Where a simulator listens. */
export interface ListenOptions {
  /** 0, which is what counts unless given, takes a free one. */
  readonly port?: number;
  /** An address of this machine; the loopback one unless given. */
  readonly host?: string;
}

/** A simulator that can be reached over HTTP. */
export interface Listening {
  /** `http://127.0.0.1:5000`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Ends all connections and stops. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Serves a simulator over HTTP, faults of the connection included.
 *
 * @example
 * const listening = await listen(simulate("bemserver"));
 * const response = await fetch(`${listening.url}/about/`);
 * await listening.close();
 */
export async function listen(
  simulator: Simulator<PlatformName>,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer(async (message, response) => {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      const request = await toRequest(message, `http://${message.headers.host ?? host}`, gone.signal);
      await sendOutcome(await simulator.handle(request), response);
    } catch (error) {
      // Only a request that is no HTTP, or a caller who left, gets here.
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url: `http://${host}:${bound}`, port: bound, server, close, [Symbol.asyncDispose]: close };
}
