/** Makes a value of the body of a good answer that is not JSON; what it throws becomes a `DecodeError`. */
export type Decoder = (body: Uint8Array, response: Response) => unknown;

/** A body as text. */
export function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}
