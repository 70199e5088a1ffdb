import type { Body, CallContext } from "../call/context.ts";

/** Reads the body of an answer to its end, unless it is to be handed out unread. */
export function readBody(response: Response, { stream, input }: CallContext): Promise<Body> | undefined {
  return !response.ok || (!stream && input.as !== "bytes")
    ? response.text()
    : stream
      ? undefined
      : response.arrayBuffer().then((buffer) => new Uint8Array(buffer));
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
