/** A range of serial numbers. */
export interface SerialRange {
  readonly format: string;
  readonly length?: number | null;
  readonly casing?: string | null;
  readonly first: number;
  readonly last: number;
}

/** Whether a serial number is written as one of a range is. */
export function isInRange(sn: string, { format, length, casing, first, last }: SerialRange): boolean {
  const separator = /^mac(.)48$/.exec(format)?.[1];
  const digits = separator === undefined ? sn : sn.split(separator).join("");
  if (separator !== undefined && sn !== (digits.match(/../g) ?? []).join(separator)) {
    return false;
  }
  const isDecimal = format === "base10";
  if (!(isDecimal ? /^\d+$/ : /^[0-9a-fA-F]+$/).test(digits)) {
    return false;
  }
  const cased =
    casing === "upper" ? digits.toUpperCase() : casing === "lower" ? digits.toLowerCase() : digits;
  const number = Number.parseInt(digits, isDecimal ? 10 : 16);
  const wanted = separator === undefined ? (length ?? digits.length) : 12;
  return digits === cased && digits.length === wanted && number >= first && number <= last;
}
