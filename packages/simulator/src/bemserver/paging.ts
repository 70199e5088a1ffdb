import { pythonJson } from "./python.ts";

/** One page of a list, with the header that describes it. */
export function takePage<Item>(
  items: readonly Item[],
  query: Readonly<Record<string, unknown>>,
): { readonly page: Item[]; readonly header: string } {
  const number = Number(query.page ?? 1);
  const size = Number(query.page_size ?? 10);
  const last = Math.ceil(items.length / size);
  const info = {
    total: items.length,
    total_pages: last,
    first_page: last > 0 ? 1 : undefined,
    last_page: last > 0 ? last : undefined,
    // A page beyond the last one is empty and has no number.
    page: number <= last ? number : undefined,
    previous_page: number > 1 && number <= last ? number - 1 : undefined,
    next_page: number < last ? number + 1 : undefined,
  };
  return { page: items.slice((number - 1) * size, number * size), header: pythonJson(info) };
}
