import type { Reader } from "../model/reader.ts";
import { literal } from "./literal.ts";

/** The function that reads an answer, as code. */
export function readerText({ maker, settings }: Reader): string {
  return settings === undefined
    ? maker
    : `${maker}(${Object.keys(settings).length === 0 ? "" : literal(settings)})`;
}
