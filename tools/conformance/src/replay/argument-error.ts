/** Our client has no place for something that the vector's call says. */
export class ArgumentError extends Error {
  override readonly name: string = "ArgumentError";
}
