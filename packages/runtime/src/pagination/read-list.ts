import type { Decoder } from "../response/decoder.ts";
import { atPointer } from "./at-pointer.ts";

/** Where an answer has a list that comes in parts. */
export interface ListPlaces {
  /** JSON pointer to the items. Default: the body itself. */
  items?: string;
  /** `header:<Name>` for JSON text in a header, or a JSON pointer into the body, to the server's own paging data. */
  info?: string;
  /** Member of the paging data with the number of items in the whole list. */
  total?: string;
  /** Reads an answer that is no JSON. */
  read?: Decoder;
}

/** One part of a list. */
export interface Part {
  items: unknown[];
  /** The server's own paging data. */
  info: unknown;
  /** Its members, where it has some. */
  data: Readonly<Record<string, unknown>>;
  total: number | undefined;
}

/** Reads one part of a list. No body is an empty part. */
export function readList(
  { items = "", info: place, total, read }: ListPlaces,
  answer: unknown,
  response: Response,
): Part {
  const value = read && answer instanceof Uint8Array ? read(answer, response) : answer;
  const info = place === undefined ? undefined : infoOf(place, value, response);
  const data = Object(info);
  return { items: (atPointer(value, items) ?? []) as unknown[], info, data, total: total && data[total] };
}

function infoOf(place: string, value: unknown, response: Response): unknown {
  if (!place.startsWith("header:")) {
    return atPointer(value, place);
  }
  try {
    return JSON.parse(response.headers.get(place.slice(7)) ?? "") ?? undefined;
  } catch {
    return undefined;
  }
}
