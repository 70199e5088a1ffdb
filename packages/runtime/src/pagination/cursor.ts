import { atPointer } from "./at-pointer.ts";
import type { Paging } from "./page-call.ts";
import { readList } from "./read-list.ts";

/** Where an answer has the mark of the next part. */
export interface CursorOptions {
  /** Query parameter that takes the mark. */
  parameter: string;
  /** Member of the paging data with the mark. */
  next: string;
  /** `header:<Name>` for JSON text in a header, or a JSON pointer into the body. Default: the body itself. */
  info?: string;
  /** Member of the paging data that is true while there are more. */
  more?: string;
  /** Member of the paging data with the number of items in the whole list. */
  total?: string;
  /** JSON pointer to the items. Default: the body itself. */
  items?: string;
}

/** Parts that are asked for by a mark in the answer before; no mark, or an empty one, ends the list. */
export function cursor({ next, info = "", ...options }: CursorOptions): Paging {
  return (value, response, query = {}) => {
    const part = readList({ ...options, info }, value, response, query);
    const mark = atPointer(part.info, `/${next}`);
    const ended =
      mark === undefined || mark === null || mark === "" || (options.more !== undefined && part.endsAfter(0));
    return {
      items: part.items,
      info: part.info,
      total: part.total,
      next: ended ? undefined : { [options.parameter]: mark },
    };
  };
}
