import type { Decoder } from "../response/decoder.ts";
import { atPointer } from "./at-pointer.ts";

/** What is known of lists that come in parts which the client counts. */
export interface ListOptions {
  /** Query parameter that selects the part. */
  parameter: string;
  /** Query parameter with the number of items of a part. */
  size?: string;
  /** That number where it is not given. */
  usual?: number;
  /** The greatest number that the server gives, however many are asked for. */
  most?: number;
  /** Without a number the server gives the whole list. */
  needsSize?: true;
  /** JSON pointer to the items. Default: the body itself. */
  items?: string;
  /** `header:<Name>` for JSON text in a header, or a JSON pointer into the body, to the server's own paging data. */
  info?: string;
  /** Member of the paging data with the number of items in the whole list. */
  total?: string;
  /** Member of the paging data that is true while there are more. */
  more?: string;
  /** Reads an answer that is no JSON. */
  read?: Decoder;
}

/** One part of a list, and what tells whether it is the last one. */
export interface Part {
  items: unknown[];
  info: unknown;
  total: number | undefined;
  /** Number of items that were asked for, where it is known. */
  asked: number | undefined;
  /** Whether the list surely ends here, given the number of items before this part. */
  endsAfter(before: number): boolean;
}

/** Reads one part of a list. No body is an empty part. */
export function readList(options: ListOptions, answer: unknown, response: Response, query: object): Part {
  const { size, usual, most, needsSize, items: pointer = "", info: place, total: all, more, read } = options;
  const value = read && answer instanceof Uint8Array ? read(answer, response) : answer;
  const items = (atPointer(value, pointer) ?? []) as unknown[];
  const info = place === undefined ? undefined : infoOf(place, value, response);
  const data = Object(info) as Record<string, unknown>;
  const total = all === undefined ? undefined : (data[all] as number | undefined);
  const given = size === undefined ? undefined : (query as Record<string, unknown>)[size];
  const asked =
    given === undefined || given === null ? usual : Math.min(Number(given), most ?? Number.POSITIVE_INFINITY);
  return {
    items,
    info,
    total,
    asked,
    endsAfter: (before) =>
      items.length === 0 ||
      (needsSize && asked === undefined) ||
      (more !== undefined && data[more] !== undefined
        ? !data[more]
        : total === undefined
          ? asked !== undefined && items.length < asked
          : before + items.length >= total),
  };
}

function infoOf(place: string, value: unknown, response: Response): unknown {
  if (!place.startsWith("header:")) {
    return atPointer(value, place);
  }
  try {
    return JSON.parse(response.headers.get(place.slice("header:".length)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
