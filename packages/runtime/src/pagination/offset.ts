import type { Paging } from "./page-call.ts";
import { type ListOptions, readPart } from "./read-part.ts";

/** Parts that begin at an item's position: the next one begins where this one ends. */
export function offset(options: ListOptions): Paging {
  return (value, response, query = {}) => {
    const { items, info, total, endsAfter } = readPart(options, value, response, query);
    const before = Number((query as Record<string, unknown>)[options.parameter] ?? 0);
    const next = endsAfter(before) ? undefined : { [options.parameter]: before + items.length };
    return { items, info, total, next, counted: (next && total === undefined) || undefined };
  };
}
