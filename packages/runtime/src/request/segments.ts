/** A list that is joined with slashes, whatever it is asked for. */
class Segments extends Array<string> {
  override join(): string {
    return super.join("/");
  }
}

/**
 * A path value that keeps its slashes, such as the name of a file with its folders; each part is encoded.
 *
 * @example
 * call(this, "get", "GET", "/files/{name}", { path: { name: segments("reports/may 2030.csv") } });
 */
export function segments(value: string): readonly string[] {
  return Segments.from(value.split("/"));
}
