/** A float as Python writes it: always with a point or an exponent. */
export function pythonFloat(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) {
    return `${Object.is(value, -0) ? "-0" : value}.0`;
  }
  const text = String(value);
  const [mantissa = text, exponent] =
    (Math.abs(value) < 1e-4 && value !== 0) || Math.abs(value) >= 1e16
      ? value.toExponential().split("e")
      : [text];
  if (exponent === undefined) {
    return mantissa;
  }
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/** A text as Python's repr writes it. */
export function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t")
    .replaceAll("\r", "\\r");
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

/** A list of numbers or texts as Python's repr writes it. */
export function pythonList(items: readonly (number | string)[]): string {
  return `[${items.map((item) => (typeof item === "number" ? String(item) : pythonText(item))).join(", ")}]`;
}

/**
 * JSON as Python's `json.dumps` writes it: spaces after colons and commas, nothing but ASCII.
 *
 * @param isFloat whether the number at a path is a float, which JSON alone does not tell
 */
export function pythonJson(
  value: unknown,
  {
    sorted = false,
    isFloat = () => false,
  }: { sorted?: boolean; isFloat?: (path: readonly string[]) => boolean } = {},
  path: readonly string[] = [],
): string {
  if (typeof value === "number") {
    return Number.isInteger(value) && !isFloat(path) ? String(value) : pythonFloat(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => pythonJson(item, { sorted, isFloat }, [...path, "*"])).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    if (sorted) {
      entries.sort(([left], [right]) => compareText(left, right));
    }
    const members = entries.map(
      ([key, member]) => `${ascii(key)}: ${pythonJson(member, { sorted, isFloat }, [...path, key])}`,
    );
    return `{${members.join(", ")}}`;
  }
  return typeof value === "string" ? ascii(value) : JSON.stringify(value ?? null);
}

/** Compares texts by code point, as Python and the server's database do. */
export function compareText(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}

function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
