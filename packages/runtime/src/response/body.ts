import type { Body, CallContext } from "../call/context.ts";

/** Reads the body of an answer to its end and leaves it in the context, unless it is to be handed out unread. */
export async function takeBody(response: Response, context: CallContext): Promise<void> {
  const { stream, input } = context;
  const { ok } = response;
  context.body =
    ok && stream
      ? undefined
      : ok && input.as === "bytes"
        ? new Uint8Array(await response.arrayBuffer())
        : await response.text();
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
