import type { Case } from "./case.ts";
import { done, item, json } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const args: readonly Case[] = [
  [
    "arguments: path values in order, body, query, options",
    {
      given: `paths:
  /sites/{site_id}/rooms/{room-id}:
    put:
      operationId: rooms.update
      parameters:
        - { name: room-id, in: path, required: true, schema: { type: string } }
        - { name: site_id, in: path, required: true, schema: { type: integer } }
        - { name: force, in: query, required: true, schema: { type: boolean } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Room" } } } }
      ${json('{ $ref: "#/components/schemas/Room" }')}
components: { schemas: { Room: ${item} } }`,
      want: `
  update(siteId: number, roomId: string, body: Room, query: RoomsUpdateQuery, options?: CallOptions): Call<Room> {
    return call(this, "update", "PUT", "/sites/{site_id}/rooms/{room-id}", {
      path: { site_id: siteId, "room-id": roomId },
      body,
      query,
      options,
    });
  }`,
    },
  ],
  [
    "arguments: an optional body before a required query",
    {
      given: `paths:
  /rooms:
    post:
      operationId: rooms.create
      parameters: [{ name: site, in: query, required: true, schema: { type: integer } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Room" } } } }
      ${done}
components: { schemas: { Room: ${item} } }`,
      want: `
  create(body: Room | undefined, query: RoomsCreateQuery, options?: CallOptions): Call<void> {
    return call(this, "create", "POST", "/rooms", { body, query, options, as: "nothing" });
  }`,
    },
  ],
  [
    "arguments: names that would hide something get another one",
    {
      given: `paths:
  /a/{page}/{options}/{default}/{query}:
    get:
      operationId: logs.get
      parameters:
        - { name: page, in: path, required: true, schema: { type: integer } }
        - { name: options, in: path, required: true, schema: { type: integer } }
        - { name: default, in: path, required: true, schema: { type: integer } }
        - { name: query, in: path, required: true, schema: { type: integer } }
      ${done}`,
      want: `
  get(
    pageValue: number,
    optionsValue: number,
    defaultValue: number,
    queryValue: number,
    options?: CallOptions,
  ): Call<void> {
    return call(this, "get", "GET", "/a/{page}/{options}/{default}/{query}", {
      path: { page: pageValue, options: optionsValue, default: defaultValue, query: queryValue },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "path: a list, and a value with slashes of its own",
    {
      given: `paths:
  /things/[{ids}]/{path}:
    get:
      operationId: things.get
      parameters:
        - { name: ids, in: path, required: true, schema: { type: array, items: { type: integer } } }
        - { name: path, in: path, required: true, x-encoding: segments, schema: { type: string } }
      ${done}`,
      want: `
  get(ids: readonly number[], path: string, options?: CallOptions): Call<void> {
    return call(this, "get", "GET", "/things/[{ids}]/{path}", { path: { ids, path: segments(path) }, options, as: "nothing" });
  }`,
    },
  ],
  [
    "path: a number or text",
    {
      given: `paths:
  /things/{id}:
    get:
      operationId: things.get
      parameters: [{ name: id, in: path, required: true, schema: { type: [integer, string] } }]
      ${done}`,
      want: `
  get(id: number | string, options?: CallOptions): Call<void> {
    return call(this, "get", "GET", "/things/{id}", { path: { id }, options, as: "nothing" });
  }`,
    },
  ],
  [
    "a key that is a parameter: no other credential is sent",
    {
      given: `security: [{ login: [] }]
paths:
  /things:
    get:
      operationId: things.get
      security: [{ ticket: [] }]
      parameters: [{ name: ticket, in: query, required: true, schema: { type: string } }]
      ${done}
    put:
      operationId: things.set
      security: [{ ticket: [] }, { login: [] }]
      parameters: [{ name: ticket, in: query, schema: { type: string } }]
      ${done}
components: { securitySchemes: { login: { type: http, scheme: basic }, ticket: { type: apiKey, in: query, name: ticket } } }`,
      want: `
  get(query: ThingsGetQuery, options?: CallOptions): Call<void> {
    return call(this, "get", "GET", "/things", { query, options, as: "nothing", anonymous: true });
  }

  set(query?: ThingsSetQuery, options?: CallOptions): Call<void> {
    return call(this, "set", "PUT", "/things", { query, options, as: "nothing" });
  }`,
    },
  ],
];
