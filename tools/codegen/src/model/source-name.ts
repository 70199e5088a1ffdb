/** A path as the output names it: without the way up from a package's folder. */
export function sourceName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(\.\.?\/)+/, "");
}
