import { type ListPlaces, type Part, readList } from "./read-list.ts";

/** What is known of lists that come in parts which the client counts. */
export interface ListOptions extends ListPlaces {
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
  /** Member of the paging data that is true while there are more. */
  more?: string;
}

/** One part of a list, and what tells whether it is the last one. */
export interface CountedPart extends Part {
  /** Number of items that were asked for, where it is known. */
  asked: number | undefined;
  /** Whether the list surely ends here, given the number of items before this part. */
  endsAfter(before: number): boolean;
}

/** Reads one part of a list whose parts the client counts. */
export function readPart(
  options: ListOptions,
  answer: unknown,
  response: Response,
  query: object,
): CountedPart {
  const { size = "", usual, most = Number.POSITIVE_INFINITY, needsSize, more = "" } = options;
  const part = readList(options, answer, response);
  const { items, data, total } = part;
  const given = (query as Record<string, unknown>)[size];
  const asked = given === undefined || given === null ? usual : Math.min(Number(given), most);
  return {
    ...part,
    asked,
    endsAfter: (before) =>
      items.length === 0 ||
      (needsSize && asked === undefined) ||
      (data[more] !== undefined
        ? !data[more]
        : total === undefined
          ? asked !== undefined && items.length < asked
          : before + items.length >= total),
  };
}
