/** What HTTP Basic sends. */
export function basicHeader(name: unknown, password: unknown): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}` };
}
