import type { Paging } from "./page-call.ts";
import { type ListOptions, readPart } from "./read-part.ts";

/** What is known of numbered pages. */
export interface CountedPagesOptions extends ListOptions {
  /** Number of the first page. Default 1. */
  first?: number;
}

/** Numbered pages, where the client counts: the next one has the next number. */
export function countedPages({ first = 1, ...options }: CountedPagesOptions): Paging {
  return (value, response, query = {}) => {
    const { items, info, total, asked, endsAfter } = readPart(options, value, response, query);
    const number = Number((query as Record<string, unknown>)[options.parameter] ?? first);
    const before = (number - first) * (asked ?? items.length);
    const next = endsAfter(before) ? undefined : { [options.parameter]: number + 1 };
    return { items, info, total, next, counted: (next && total === undefined) || undefined };
  };
}
