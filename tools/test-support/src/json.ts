/** JSON as an API sends it. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {},
): Response {
  return Response.json(value, { status, headers });
}
