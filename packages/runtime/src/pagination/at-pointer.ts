/** What is at a JSON pointer in a value; undefined where there is nothing. */
export function atPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, name) => {
      const key = name.replaceAll("~1", "/").replaceAll("~0", "~");
      return (part as Record<string, unknown> | null | undefined)?.[key];
    }, value);
}
