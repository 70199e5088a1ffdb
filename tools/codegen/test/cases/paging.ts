import type { Case } from "./case.ts";
import { json } from "./parts.ts";

const parameters =
  "parameters: [{ name: page, in: query, schema: { type: integer } }, { name: offset, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer, maximum: 1000, default: 5 } }]";
const listed = (path: string, pagination: string): string => `
  /${path}:
    get:
      operationId: things.${path}
      x-pagination: ${pagination}
      ${parameters}
      ${json("{ type: array, items: { type: number } }")}`;
const method = (name: string, constant: string): string => `
  ${name}(query?: Things${name.charAt(0).toUpperCase()}${name.slice(1)}Query, options?: CallOptions): PageCall<number> {
    return page(this, "${name}", "GET", "/${name}", { query, options }, ${constant});
  }
`;

/** Page styles, and the methods that become of them; their constants are tried in `page-styles.test.ts`. */
export const paging: readonly Case[] = [
  [
    "paged: each style once, whatever number of methods has it",
    {
      given: `paths:${listed("a", "{ style: offset, parameter: offset, size: limit }")}${listed("b", "{ style: offset, parameter: offset, size: limit }")}${listed("c", "{ style: page, parameter: page, size: limit }")}${listed("d", "{ style: page, parameter: page, info: '', next: next }")}${listed("e", "{ style: cursor, parameter: page, next: mark, more: more }")}${listed("f", "{ style: link, parameter: offset, size: limit }")}${listed("g", "{ style: offset, parameter: offset, size: page, needsSize: true, info: '/meta', total: count }")}${listed("h", "{ style: link, parameter: page }")}`,
      want: ["a", "b"]
        .map((name) => method(name, "pages"))
        .concat(["c", "d", "e", "f", "g", "h"].map((name, index) => method(name, `pages${index + 2}`)))
        .join(""),
    },
  ],
  [
    "paged: lines of text are read by the page style",
    {
      given: `paths:
  /things:
    get:
      operationId: things.list
      x-pagination: { style: offset, parameter: offset, size: limit }
      ${parameters}
      responses:
        '200': { description: Them., content: { text/csv: { schema: { type: array, items: { type: string } }, x-columns: { names: [id] } } } }
        '204': { description: None., x-empty: [] }`,
      want: `
  list(query?: ThingsListQuery, options?: CallOptions): PageCall<string> {
    return page(this, "list", "GET", "/things", { query, options, accept: "text/csv", as: "bytes" }, pages);
  }`,
    },
  ],
];
