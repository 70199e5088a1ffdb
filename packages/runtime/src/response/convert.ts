/** Which members of a text format are no text. */
export interface MemberTypes {
  /** Names of those that are numbers. */
  numbers?: readonly string[] | undefined;
  /** Names of those that are true or false. */
  booleans?: readonly string[] | undefined;
}

/**
 * A value that was sent as text; undefined where it is empty and is not to be text.
 *
 * @throws {Error} for text that is no such value.
 */
export function convert(name: string, text: string, { numbers, booleans }: MemberTypes): unknown {
  const isNumber = numbers?.includes(name);
  if (!isNumber && !booleans?.includes(name)) {
    return text;
  }
  if (text.trim() === "") {
    return undefined;
  }
  const value = isNumber ? Number(text) : { true: true, "1": true, false: false, "0": false }[text.trim()];
  if (value === undefined || Number.isNaN(value)) {
    throw new Error(`\`${name}\` is no ${isNumber ? "number" : "boolean"}`);
  }
  return value;
}
