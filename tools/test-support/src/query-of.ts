/** The query of a request, decoded, in its order. */
export function queryOf({ path }: { path: string }): [string, string][] {
  return [...new URLSearchParams(path.split("?")[1])];
}
