import type { Case } from "./case.ts";

const item = "{ type: object, properties: { id: { type: integer } } }";
const done = "responses: { '204': { description: Done. } }";
const json = (schema: string): string =>
  `responses: { '200': { description: The answer., content: { application/json: { schema: ${schema} } } } }`;
const query = (parameter: string): string => `paths:
  /logs:
    get:
      operationId: logs.list
      parameters: [${parameter}]
      ${done}`;
const listing = (input: string, argument = "query?: LogsListQuery, "): string => `
  list(${argument}options?: CallOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", ${input});
  }`;

/** Specifications and what becomes of them. */
export const methods: readonly Case[] = [
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
    return call(this, "rooms.update", "PUT", "/sites/{site_id}/rooms/{room-id}", {
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
    return call(this, "rooms.create", "POST", "/rooms", { body, query, options, as: "nothing" });
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
    return call(this, "logs.get", "GET", "/a/{page}/{options}/{default}/{query}", {
      path: { page: pageValue, options: optionsValue, default: defaultValue, query: queryValue },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "query: the default repeats the name",
    {
      given: query("{ name: id, in: query, schema: { type: array, items: { type: integer } } }"),
      want: listing('{ query, options, as: "nothing" }'),
    },
  ],
  [
    "query: required",
    {
      given: query("{ name: id, in: query, required: true, schema: { type: integer } }"),
      want: listing('{ query, options, as: "nothing" }', "query: LogsListQuery, "),
    },
  ],
  [
    "query: style form without explode",
    {
      given: query(
        "{ name: sort, in: query, explode: false, schema: { type: array, items: { type: string } } }",
      ),
      want: listing('{ query, options, encode: { sort: csv }, as: "nothing" }'),
    },
  ],
  [
    "query: spaceDelimited",
    {
      given: query(
        "{ name: ids, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { ids: spaces }, as: "nothing" }'),
    },
  ],
  [
    "query: pipeDelimited",
    {
      given: query(
        "{ name: ids, in: query, style: pipeDelimited, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { ids: pipes }, as: "nothing" }'),
    },
  ],
  [
    "query: deepObject",
    {
      given: query(
        "{ name: filter, in: query, style: deepObject, schema: { type: object, properties: { level: { type: string } } } }",
      ),
      want: listing('{ query, options, encode: { filter: deepObject }, as: "nothing" }'),
    },
  ],
  [
    "query: bracket names pass unchanged",
    {
      given: query(
        "{ name: 'ids[]', in: query, explode: false, schema: { type: array, items: { type: integer } } }",
      ),
      want: listing('{ query, options, encode: { "ids[]": csv }, as: "nothing" }'),
    },
  ],
  [
    "query: JSON text",
    {
      given: query("{ name: where, in: query, content: { application/json: { schema: { type: object } } } }"),
      want: listing('{ query, options, encode: { where: json }, as: "nothing" }'),
    },
  ],
  [
    "query: seconds",
    {
      given: query("{ name: since, in: query, x-time-unit: s, schema: { type: integer } }"),
      want: listing('{ query, options, encode: { since: seconds }, as: "nothing" }'),
    },
  ],
  [
    "query: milliseconds, said by the schema",
    {
      given: query("{ name: since, in: query, schema: { type: integer, x-time-unit: ms } }"),
      want: listing('{ query, options, encode: { since: milliseconds }, as: "nothing" }'),
    },
  ],
  [
    "query: an object whose members are parameters of their own",
    {
      given: query(
        "{ name: filter, in: query, schema: { type: object, properties: { level: { type: string } } } }",
      ),
      want: listing('{ query: { ...query, filter: undefined, ...query?.filter }, options, as: "nothing" }'),
    },
  ],
  [
    "query: x-send-default of a parameter",
    {
      given: query(
        "{ name: length, in: query, x-send-default: true, schema: { type: integer, default: 200 } }",
      ),
      want: listing('{ query: { length: 200, ...query }, options, as: "nothing" }'),
    },
  ],
  [
    "query: a constant is filled in",
    {
      given: query("{ name: action, in: query, required: true, schema: { const: list } }"),
      want: listing('{ query: { action: "list" }, options, as: "nothing" }', ""),
    },
  ],
  [
    "query: an optional constant is not",
    {
      given: query("{ name: full, in: query, schema: { const: 1 } }"),
      want: listing('{ query, options, as: "nothing" }'),
    },
  ],
  [
    "header: If-None-Match",
    {
      given: query("{ name: If-None-Match, in: header, schema: { type: string } }"),
      want: `
  list(options?: ReadOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: If-Match, required",
    {
      given: query("{ name: If-Match, in: header, required: true, schema: { type: string } }"),
      want: `
  list(options: WriteOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: If-Match, optional",
    {
      given: query("{ name: If-Match, in: header, schema: { type: string } }"),
      want: `
  list(options?: LogsListOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", { options, as: "nothing" });
  }`,
    },
  ],
  [
    "header: another one is a named option",
    {
      given: query("{ name: X-Org, in: header, schema: { type: string } }"),
      want: `
  list(options?: LogsListOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", {
      headers: { "X-Org": options?.xOrg },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: required, with If-Match, of a name that the options have",
    {
      given: query(
        "{ name: Timeout, in: header, required: true, schema: { type: integer } }, { name: If-Match, in: header, required: true, schema: { type: string } }",
      ),
      want: `
  list(options: LogsListOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", {
      headers: { Timeout: options.timeoutHeader },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: a constant is filled in",
    {
      given: query("{ name: X-Version, in: header, required: true, schema: { const: '2' } }"),
      want: `
  list(options?: CallOptions): Call<void> {
    return call(this, "logs.list", "GET", "/logs", {
      headers: { "X-Version": "2" },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "header: what HTTP itself sets is ignored",
    {
      given: query(
        "{ name: Accept, in: header, schema: { type: string } }, { name: Content-Type, in: header, schema: { type: string } }",
      ),
      want: listing('{ options, as: "nothing" }', ""),
    },
  ],
  [
    "cookie: left out",
    {
      given: query("{ name: session, in: cookie, schema: { type: string } }"),
      want: listing('{ options, as: "nothing" }', ""),
    },
  ],
  [
    "media: one method for each type of answer",
    {
      given: `paths:
  /data:
    get:
      operationId: data.download
      x-media-method: { text/csv: downloadTable }
      responses:
        "200":
          description: Rows.
          content:
            text/csv: { schema: { type: string } }
            application/json: { schema: { type: array, items: { type: number } } }
            application/pdf: { schema: { type: string, format: binary } }`,
      want: `
  download(options?: CallOptions): Call<number[]> {
    return call(this, "data.download", "GET", "/data", { options });
  }

  downloadTable(options?: CallOptions): Call<string> {
    return call(this, "data.downloadTable", "GET", "/data", { options, accept: "text/csv", as: "text" });
  }

  downloadPdf(options?: CallOptions): Call<Uint8Array> {
    return call(this, "data.downloadPdf", "GET", "/data", {
      options,
      accept: "application/pdf",
      as: "bytes",
    });
  }`,
    },
  ],
  [
    "media: one method for each type of body",
    {
      given: `paths:
  /data:
    post:
      operationId: data.upload
      requestBody:
        required: true
        content:
          application/json: { schema: { type: array, items: { type: number } } }
          text/csv: { schema: { type: string } }
          application/octet-stream: {}
          application/merge-patch+json: { schema: { type: object } }
      ${done}`,
      want: `
  upload(body: number[], options?: CallOptions): Call<void> {
    return call(this, "data.upload", "POST", "/data", { body, options, as: "nothing" });
  }

  uploadCsv(body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "data.uploadCsv", "POST", "/data", { body, options, send: "text/csv", as: "nothing" });
  }

  uploadBytes(body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "data.uploadBytes", "POST", "/data", {
      body,
      options,
      send: "application/octet-stream",
      as: "nothing",
    });
  }

  uploadMergePatchJson(body: { [key: string]: unknown }, options?: CallOptions): Call<void> {
    return call(this, "data.uploadMergePatchJson", "POST", "/data", {
      body: JSON.stringify(body),
      options,
      send: "application/merge-patch+json",
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "media: further JSON types of the same schema are the same method",
    {
      given: `paths:
  /data:
    get:
      operationId: data.get
      responses:
        "200":
          description: The value.
          content: { text/json: { schema: { type: number } }, application/json: { schema: { type: number } } }`,
      want: `
  get(options?: CallOptions): Call<number> {
    return call(this, "data.get", "GET", "/data", { options });
  }`,
    },
  ],
  [
    "body: multipart, its files named",
    {
      given: `paths:
  /files:
    post:
      operationId: files.create
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [image]
              properties:
                image: { type: string, format: binary }
                more: { type: array, items: { type: string, format: binary } }
                note: { type: string }
      ${done}`,
      want: `
  create(body: FilesCreateBody, options?: CallOptions): Call<void> {
    return call(this, "files.create", "POST", "/files", {
      body,
      options,
      send: multipart("image", "more"),
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "body: constant fields of a form are filled in",
    {
      given: `paths:
  /model/{model}/#add:
    post:
      operationId: models.add
      parameters: [{ name: model, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [method, id], properties: { method: { const: add }, id: { type: string } } }
      ${done}
  /model/{model}/#list:
    post:
      operationId: models.clear
      parameters: [{ name: model, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [method], properties: { method: { const: clear } } }
      ${done}`,
      want: `
  add(model: string, body: ModelsAddBody, options?: CallOptions): Call<void> {
    return call(this, "models.add", "POST", "/model/{model}/#add", {
      path: { model },
      body: { ...body, method: "add" },
      options,
      send: form,
      as: "nothing",
    });
  }

  clear(model: string, options?: CallOptions): Call<void> {
    return call(this, "models.clear", "POST", "/model/{model}/#list", {
      path: { model },
      body: { method: "clear" },
      options,
      send: form,
      as: "nothing",
    });
  }`,
    },
  ],
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
    return call(this, "data.create", "POST", "/data", { options });
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
    return call(this, "data.create", "POST", "/data", { options });
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
    return page(this, "events.list", "GET", "/events", { query, options }, pages);
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
    return page(this, "events.list", "GET", "/events", { options }, pages);
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
    return call(this, "doors.open", "POST", "/door", {
      options,
      as: "nothing",
      retry: "never",
      anonymous: true,
      timeout: 90000,
    });
  }`,
    },
  ],
  [
    "body: of a GET is left out",
    {
      given: `paths:
  /search:
    get:
      operationId: search.get
      requestBody: { content: { application/json: { schema: { type: object } } } }
      ${done}`,
      want: `
  get(options?: CallOptions): Call<void> {
    return call(this, "search.get", "GET", "/search", { options, as: "nothing" });
  }`,
    },
  ],
];
