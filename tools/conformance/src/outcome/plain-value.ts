/** A value as vectors write it: bytes are base64. */
export function plainValue(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}
