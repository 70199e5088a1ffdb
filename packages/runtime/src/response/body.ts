import type { Body, CallContext } from "../call/context.ts";

/** Reads a body to its end. */
export function readBody(response: Response, context: CallContext): Promise<Body> {
  return response.ok && context.input.as === "bytes"
    ? response.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    : response.text();
}

/** A response like this one, with a body that is still to be read. */
export function visible(response: Response, body: Body | ReadableStream<Uint8Array> | undefined): Response {
  const empty = !body || (body as Body).length === 0;
  return Object.defineProperty(new Response(empty ? null : body, response), "url", { value: response.url });
}

/** JSON where a text is that, else the text, such as a proxy's page. */
export function parsed(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return text;
  }
}
