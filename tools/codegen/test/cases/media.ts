import type { Case } from "./case.ts";
import { done } from "./parts.ts";

/** Specifications and the methods that become of them. */
export const media: readonly Case[] = [
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
    return call(this, "download", "GET", "/data", { options });
  }

  downloadTable(options?: CallOptions): Call<string> {
    return call(this, "downloadTable", "GET", "/data", { options, accept: "text/csv", as: "text" });
  }

  downloadPdf(options?: CallOptions): Call<Uint8Array> {
    return call(this, "downloadPdf", "GET", "/data", {
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
  upload(body: readonly number[], options?: CallOptions): Call<void> {
    return call(this, "upload", "POST", "/data", { body, options, as: "nothing" });
  }

  uploadCsv(body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "uploadCsv", "POST", "/data", { body, headers: { "Content-Type": "text/csv" }, options, send: raw, as: "nothing" });
  }

  uploadBytes(body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "uploadBytes", "POST", "/data", {
      body,
      headers: { "Content-Type": "application/octet-stream" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  uploadMergePatchJson(body: { [key: string]: unknown }, options?: CallOptions): Call<void> {
    return call(this, "uploadMergePatchJson", "POST", "/data", {
      body,
      headers: { "Content-Type": "application/merge-patch+json" },
      options,
      as: "nothing",
    });
  }`,
    },
  ],
  [
    "media: a body that is left out has no type",
    {
      given: `paths:
  /data:
    post:
      operationId: data.upload
      requestBody:
        content:
          application/merge-patch+json: { schema: { type: object } }
          text/csv: { schema: { type: string } }
          image/*: {}
      ${done}`,
      want: `
  upload(body?: { [key: string]: unknown }, options?: CallOptions): Call<void> {
    return call(this, "upload", "POST", "/data", {
      body,
      headers: { "Content-Type": body === undefined ? undefined : "application/merge-patch+json" },
      options,
      as: "nothing",
    });
  }

  uploadCsv(body?: FileInput, options?: CallOptions): Call<void> {
    return call(this, "uploadCsv", "POST", "/data", {
      body,
      headers: { "Content-Type": body === undefined ? undefined : "text/csv" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  uploadImage(body?: FileInput, options?: CallOptions): Call<void> {
    return call(this, "uploadImage", "POST", "/data", {
      body,
      headers: { "Content-Type": body === undefined ? undefined : mediaTypeOf(body) ?? "application/octet-stream" },
      options,
      send: raw,
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
    return call(this, "get", "GET", "/data", { options });
  }`,
    },
  ],
];
