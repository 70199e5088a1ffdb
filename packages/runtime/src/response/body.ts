/** Bodies that were read inside the attempt, by response. */
const bodies = new WeakMap<Response, string | Uint8Array<ArrayBuffer>>();

const nothing = new Set([204, 205, 304]);

/**
 * Reads a body to its end and lets the response's own methods give it again, so that whatever comes after
 * (openapi-fetch, a middleware, the user) sees an unread response.
 */
export async function readBody(response: Response, bytes: boolean | undefined): Promise<Response> {
  const body = bytes && response.ok ? new Uint8Array(await response.arrayBuffer()) : await response.text();
  bodies.set(response, body);
  const fresh = () => new Response(nothing.has(response.status) ? null : body, response);
  return Object.assign(response, {
    text: async () => (typeof body === "string" ? body : fresh().text()),
    json: async () => (typeof body === "string" ? JSON.parse(body) : fresh().json()),
    arrayBuffer: () => fresh().arrayBuffer(),
    blob: () => fresh().blob(),
    clone: fresh,
  });
}

/** The body as it was read; read now where a middleware put another response in place. */
export async function bodyOf(
  response: Response,
  bytes: boolean | undefined,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return bodies.get(response) ?? (bodies.get(await readBody(response, bytes)) as string);
}
