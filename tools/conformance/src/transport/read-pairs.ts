/** Reads a query or a form: decoded pairs in order; a bare key has null. */
export function readPairs(text: string): [name: string, value: string | null][] {
  const pairs = text.split("&").filter(Boolean);
  return pairs.map((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0
      ? [decode(pair), null]
      : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
  });
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
