/** Escapes one segment of a JSON pointer. */
export function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The segments of a JSON pointer such as `#/paths/~1sites~1/get`, unescaped. */
export function segmentsOf(pointer: string): string[] {
  const text = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  return text.split("/").slice(1).map(unescapeSegment);
}

/** The value at a JSON pointer, or undefined. */
export function valueAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, segment)
        ? (value as Record<string, unknown>)[segment]
        : undefined,
    document,
  );
}

function unescapeSegment(segment: string): string {
  const plain = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  if (!plain.includes("%")) {
    return plain;
  }
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
