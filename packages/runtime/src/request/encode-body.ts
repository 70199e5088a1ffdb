import { jsonText, plain } from "./encoders.ts";

/** A body, or a file in one. Text is the content, not a path; `fileFromPath` of a package's `/node` reads one. */
export type FileInput =
  | Blob
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | string
  | {
      /** Content. */
      data: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
      /** File name that the server is told. Default: the name of the field. */
      filename?: string | undefined;
      /** Media type of the content. */
      type?: string | undefined;
    };

/** What `fetch` takes as a body; `BodyInit` is a name of the DOM, which not every program has. */
export type Content = NonNullable<RequestInit["body"]>;

/** What a body becomes on the wire. */
export type EncodedBody = Content | undefined;

/** Turns a body into what `fetch` takes; may need to read streams first. */
export type BodyEncoder = (body: unknown) => EncodedBody | Promise<EncodedBody>;

/** JSON text, unless it is a form already; dates become ISO text. */
export const jsonBody: BodyEncoder = (body) => (body instanceof FormData ? body : jsonText(body, "body"));

/** A body that goes out as it is; a header names its type. */
export const raw: BodyEncoder = (body) =>
  (isNamed(body as FileInput) ? (body as { data: Content }).data : body) as EncodedBody;

/** `application/x-www-form-urlencoded`, in the order given; lists and pairs repeat a name. */
export const form: BodyEncoder = (body) => {
  const pairs = Array.isArray(body) ? (body as [string, unknown][]) : Object.entries(body as object);
  const fields = new URLSearchParams();
  for (const [name, value] of pairs) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) {
        fields.append(name, plain(item, name));
      }
    }
  }
  return fields;
};

/**
 * `multipart/form-data`. Fields that are null, and files without content, are left out; a form without
 * any field is no body at all. What is neither text nor file is a part in JSON. Streams are read first, because servers seldom take a body of unknown length.
 *
 * @param files Names of the fields that are files.
 */
export function multipart(...files: string[]): BodyEncoder {
  return async (body) => {
    const parts = new FormData();
    for (const [name, value] of Object.entries(body as object)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item === undefined || item === null) {
          continue;
        }
        if (files.includes(name) || isFile(item)) {
          await appendFile(parts, name, item);
        } else if (typeof item === "object" && !(item instanceof Date)) {
          parts.append(name, new Blob([jsonText(item, name)], { type: "application/json" }));
        } else {
          parts.append(name, plain(item, name));
        }
      }
    }
    return [...parts.keys()].length > 0 ? parts : undefined;
  };
}

async function appendFile(parts: FormData, name: string, file: FileInput): Promise<void> {
  const { data, filename, type } = isNamed(file) ? file : { data: file };
  const content = data instanceof ReadableStream ? await new Response(data).blob() : new Blob([data]);
  if (content.size > 0) {
    const given = data as { name?: string; type?: string };
    const blob = new Blob([content], { type: type ?? given.type ?? "" });
    parts.append(name, blob, (filename ?? given.name ?? name).replace(/^.*[\\/]/, ""));
  }
}

/** Whether a value is content, and no object with members of its own. */
function isFile(value: unknown): boolean {
  return (
    [Blob, ArrayBuffer, ReadableStream].some((kind) => value instanceof kind) ||
    ArrayBuffer.isView(value) ||
    isNamed(value as FileInput)
  );
}

function isNamed(file: FileInput): file is Extract<FileInput, { data: unknown }> {
  return typeof file === "object" && "data" in file && !(file instanceof Blob);
}
