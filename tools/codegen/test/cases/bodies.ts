import type { Case } from "./case.ts";
import { done } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const bodies: readonly Case[] = [
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
    return call(this, "create", "POST", "/files", {
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
    return call(this, "add", "POST", "/model/{model}/#add", {
      path: { model },
      body: { method: "add", ...body },
      options,
      send: form,
      as: "nothing",
    });
  }

  clear(model: string, options?: CallOptions): Call<void> {
    return call(this, "clear", "POST", "/model/{model}/#list", {
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
    return call(this, "get", "GET", "/search", { options, as: "nothing" });
  }`,
    },
  ],
];
