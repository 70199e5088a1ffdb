import type { Paging } from "./page-call.ts";
import { type ListPlaces, readList } from "./read-list.ts";

/** Where an answer has the mark of the next part. */
export interface CursorOptions extends ListPlaces {
  /** Query parameter that takes the mark. */
  parameter: string;
  /** Member of the paging data with the mark. Default of the paging data: the body itself. */
  next: string;
  /** Member of the paging data that is true while there are more. */
  more?: string;
}

/**
 * Parts that are asked for by a mark in the answer before, such as the number of the next page; no mark, or an empty
 * one, ends the list.
 */
export function cursor({ parameter, next, more = "", ...places }: CursorOptions): Paging {
  return (value, response) => {
    const { items, info, data, total } = readList({ info: "", ...places }, value, response);
    const mark = data[next] ?? "";
    const ended = mark === "" || (data[more] !== undefined && !data[more]);
    return { items, info, total, next: ended ? undefined : { [parameter]: mark } };
  };
}
