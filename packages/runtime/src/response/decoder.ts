/** Makes a value of the body of a good answer that is not JSON; what it throws becomes a `DecodeError`. */
export type Decoder = (body: Uint8Array, response: Response) => unknown;

/** A body as text. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
