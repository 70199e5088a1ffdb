import type { IncomingMessage } from "node:http";

/** The `Request` that an incoming message stands for. */
export async function toRequest(
  message: IncomingMessage,
  origin: string,
  signal?: AbortSignal,
): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) {
    chunks.push(chunk as Uint8Array);
  }
  const method = message.method ?? "GET";
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? "", message.rawHeaders[index + 1] ?? "");
  }
  const body = method === "GET" || method === "HEAD" ? null : Buffer.concat(chunks);
  return new Request(`${origin}${message.url ?? "/"}`, { method, headers, body, ...(signal && { signal }) });
}
