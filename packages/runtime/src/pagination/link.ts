import type { Paging } from "./page-call.ts";
import { type ListPlaces, readList } from "./read-list.ts";

/** What is known of pages that are linked. */
export interface LinkOptions extends ListPlaces {
  /** Query parameter that selects the page. */
  parameter: string;
  /** Query parameter with the number of items of a page. */
  size?: string;
}

/** The address of the link whose relation is, or has among its words, `next`. */
const nextLink =
  /<([^>]*)>(?:\s*;\s*(?!rel\b)[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*\s*;\s*rel\s*=\s*(?:next(?![^\s,;])|"(?:[^"]*\s)?next[\s"])/i;

/**
 * Pages whose Link header has the address of the next one. Only the parameters of the paging are taken from it, so
 * that it cannot lead elsewhere and the other parameters stay.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function link({ parameter, size = parameter, ...places }: LinkOptions): Paging {
  return (value, response) => {
    const { items, info, total } = readList(places, value, response);
    const address = nextLink.exec(response.headers.get("link") ?? "")?.[1] ?? "";
    const given = new URLSearchParams(/\?([^#]*)/.exec(address)?.[1]);
    const names = [parameter, size].filter((name) => given.has(name));
    const next = Object.fromEntries(names.map((name) => [name, given.get(name)]));
    return { items, info, total, next: given.has(parameter) ? next : undefined };
  };
}
