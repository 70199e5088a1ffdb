import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** How a loopback server treats one request. */
export type Treatment = (request: IncomingMessage, response: ServerResponse, body: string) => unknown;

/** A server on a loopback port. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** Requests so far, as `GET /path`. */
  readonly requests: string[];
  /** Headers of the requests so far. */
  readonly headers: IncomingMessage["headers"][];
  /** Bodies of the requests so far. */
  readonly bodies: string[];
  /** Connections made so far. */
  readonly sockets: ReadonlySet<Socket>;
}

/** Treats one request after the other as told, the last treatment again and again. */
export async function serve(...treatments: Treatment[]): Promise<Served> {
  const requests: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const treat = treatments[Math.min(requests.length, treatments.length - 1)];
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of request) {
        chunks.push(chunk);
      }
    } catch {
      // The client went away while it was sending.
    }
    const body = Buffer.concat(chunks).toString("latin1");
    bodies.push(body);
    await treat?.(request, response, body);
  });
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    headers,
    bodies,
    sockets,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
