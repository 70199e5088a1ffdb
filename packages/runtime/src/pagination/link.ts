import type { Paging } from "./page-call.ts";
import { type ListOptions, readList } from "./read-list.ts";

/**
 * Pages whose Link header has the address of the next one. Only the parameters of the paging are taken from it, so
 * that it cannot lead elsewhere and the other parameters stay.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function link(options: ListOptions): Paging {
  const { parameter, size } = options;
  return (value, response, query = {}) => {
    const { items, info, total } = readList(options, value, response, query);
    const address = nextOf(response.headers.get("link") ?? "");
    const given =
      address === undefined ? undefined : new URL(address, "https://address.invalid").searchParams;
    const names = [parameter, ...(size === undefined ? [] : [size])].filter((name) => given?.has(name));
    const next = names.includes(parameter)
      ? Object.fromEntries(names.map((name) => [name, given?.get(name)]))
      : undefined;
    return { items, info, total, next };
  };
}

function nextOf(header: string): string | undefined {
  const links = [...header.matchAll(/<([^>]*)>((?:"[^"]*"|[^",])*)/g)];
  const isNext = (parameters: string): boolean =>
    [...parameters.matchAll(/;\s*([\w*-]+)\s*=\s*("[^"]*"|[^;\s]*)/g)].some(
      ([, name, value]) => /^rel$/i.test(name as string) && /\bnext\b/i.test(value as string),
    );
  return links.find(([, , parameters]) => isNext(parameters as string))?.[1];
}
