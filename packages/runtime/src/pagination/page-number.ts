import type { Paging } from "./page-call.ts";

/** Where a list with numbered pages keeps its paging data. */
export interface PageNumberOptions {
  /** Query parameter that holds the number of the page. */
  parameter: string;
  /** `header:<Name>` for JSON text in a header, or a JSON pointer into the body. */
  info: string;
  /** Member of the paging data with the next page's number. */
  next: string;
  /** Member of the paging data with the number of items on all pages. */
  total?: string;
  /** JSON pointer to the items. Default: the body itself. */
  items?: string;
}

/** Numbered pages, where the server says which number is next. */
export function pageNumber({ parameter, info, next, total, items = "" }: PageNumberOptions): Paging {
  return (value, response) => {
    const data = info.startsWith("header:") ? parsed(response.headers.get(info.slice(7))) : at(value, info);
    const found = data as Record<string, unknown> | undefined;
    const number = found?.[next];
    return {
      items: (at(value, items) ?? []) as unknown[],
      info: data,
      total: total ? (found?.[total] as number | undefined) : undefined,
      next: number === undefined || number === null ? undefined : { [parameter]: number },
    };
  };
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
