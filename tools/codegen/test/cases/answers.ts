import type { Case } from "./case.ts";
import { done, item, json } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const answers: readonly Case[] = [
  [
    "answer: with and without a body",
    {
      given: `paths:
  /data:
    post:
      operationId: data.create
      responses:
        "200": { description: Kept., content: { application/json: { schema: { type: number } } } }
        "204": { description: Dropped. }`,
      want: `
  create(options?: CallOptions): Call<number | undefined> {
    return call(this, "create", "POST", "/data", { options });
  }`,
    },
  ],
  [
    "answer: several statuses",
    {
      given: `paths:
  /data:
    post:
      operationId: data.create
      responses:
        "200": { description: Kept., content: { application/json: { schema: { type: number } } } }
        "201": { description: Made., content: { application/json: { schema: { type: string } } } }
        default: { description: Failed., content: { application/json: { schema: { type: boolean } } } }`,
      want: `
  create(options?: CallOptions): Call<number | string> {
    return call(this, "create", "POST", "/data", { options });
  }`,
    },
  ],
  [
    "paged: the body is the list, paging data in a header",
    {
      given: `paths:
  /events:
    get:
      operationId: events.list
      x-pagination: { style: page, parameter: page, size: page_size, info: "header:X-Pagination", next: next_page, total: total }
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      ${json('{ type: array, items: { $ref: "#/components/schemas/Event" } }')}
components: { schemas: { Event: ${item} } }`,
      want: `
  list(query?: EventsListQuery, options?: CallOptions): PageCall<Event> {
    return page(this, "list", "GET", "/events", { query, options }, pages);
  }`,
    },
  ],
  [
    "paged: the list is inside the body and has no name",
    {
      given: `paths:
  /events:
    get:
      operationId: events.list
      x-pagination: { style: page, parameter: page, info: "/meta", next: next, items: "/data" }
      ${json("{ type: object, properties: { data: { type: array, items: { type: object, properties: { a: { type: string }, b: { type: string } } } } } }")}`,
      want: `
  list(options?: CallOptions): PageCall<EventsListItem> {
    return page(this, "list", "GET", "/events", { options }, pages);
  }`,
    },
  ],
  [
    "extensions: retry, timeout, no credential",
    {
      given: `security: [{ token: [] }]
paths:
  /door:
    post:
      operationId: doors.open
      security: []
      x-retry: never
      x-timeout: 90000
      ${done}`,
      want: `
  open(options?: CallOptions): Call<void> {
    return call(this, "open", "POST", "/door", {
      options,
      as: "nothing",
      retry: "never",
      anonymous: true,
      timeout: 90000,
    });
  }`,
    },
  ],
];
