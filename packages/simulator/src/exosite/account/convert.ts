import type { DataFormat } from "./resource.ts";

/** Whether a value can be stored in a format as what it says, not just as what becomes of it. */
export function fitsFormat(value: unknown, format: DataFormat): value is number | string {
  return (
    (typeof value === "number" && Number.isFinite(value)) ||
    (typeof value === "string" && (format === "string" || isNumeric(value)))
  );
}

/**
 * Makes a value one of a format, as onep-mock found the platform to do: fractions of integers are cut off downwards,
 * text that is no number becomes 1 where a number is needed, numbers become text where text is.
 */
export function convert(value: number | string, format: DataFormat): number | string {
  if (format === "string") {
    return String(value);
  }
  const number = typeof value === "number" ? value : isNumeric(value) ? Number(value) : 1;
  return format === "integer" ? Math.floor(number) : number;
}

function isNumeric(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
