import type { Body, CallContext } from "../call/context.ts";

/** Reads a body to its end and leaves it with the context. */
export async function readBody(response: Response, context: CallContext): Promise<Response> {
  const bytes = response.ok && context.input.as === "bytes";
  context.body = bytes ? new Uint8Array(await response.arrayBuffer()) : await response.text();
  context.answer = response;
  return response;
}

/** The body as it was read inside the attempt; read now where a middleware put another response in place. */
export async function bodyOf(response: Response, context: CallContext): Promise<Body> {
  if (response !== context.answer) {
    await readBody(response, context);
  }
  return context.body as Body;
}

/** A response like this one, with a body that is still to be read. */
export function visible(response: Response, body: Body | ReadableStream<Uint8Array> | undefined): Response {
  const empty = !body || (body as Body).length === 0;
  return Object.defineProperty(new Response(empty ? null : body, response), "url", { value: response.url });
}
