// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import {
  anyContent,
  type Call,
  call,
  type CallOptions,
  decoded,
  type FileInput,
  type Located,
  mediaTypeOf,
  multipart,
  raw,
  Resource,
  segments,
} from "@busbar/runtime";
import type { FileForm, FileList } from "../types.ts";

/** Files of the domain, which anyone may read. Directories are inside each other; files have fields. */
export class Files extends Resource {
  static override readonly resource: string = "files";

  /**
   * Lists the files at the top of the domain, with what is in them.
   *
   * Anyone may do so. `/fs.js` and the like, with an ending that the server knows, give one file with
   * the media type of the ending.
   *
   * @returns What is in the files, by their names.
   * @see GET /api/portals/v1/fs (specs/exosite/portals/paths/files.yaml)
   */
  list(options?: CallOptions): Call<FileList> {
    return call(this, "list", "GET", "/api/portals/v1/fs", { options, anonymous: true });
  }

  /**
   * Stores something under a name that the server finds, and gives its address.
   *
   * `append` takes content of any media type, `appendForm` the fields of a form, files among them. The
   * server answers 303 when it is stored. Needs `d_____fs` on the domain.
   *
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/fs (specs/exosite/portals/paths/files.yaml)
   */
  append(body: FileInput, options?: CallOptions): Call<Located> {
    return decoded(
      this,
      "append",
      "POST",
      "/api/portals/v1/fs",
      {
        body,
        headers: { "Content-Type": mediaTypeOf(body) ?? "application/octet-stream" },
        options,
        send: raw,
      },
      { redirect: true },
    );
  }

  /**
   * Stores something under a name that the server finds, and gives its address.
   *
   * `append` takes content of any media type, `appendForm` the fields of a form, files among them. The
   * server answers 303 when it is stored. Needs `d_____fs` on the domain.
   *
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/fs (specs/exosite/portals/paths/files.yaml)
   */
  appendForm(body: FileForm, options?: CallOptions): Call<Located> {
    return decoded(
      this,
      "appendForm",
      "POST",
      "/api/portals/v1/fs",
      { body, options, send: multipart() },
      { redirect: true },
    );
  }

  /**
   * Stores something under a name, in place of what is there.
   *
   * Content of any media type, which has to be given. Needs `d_____fs` on the domain.
   *
   * @param directoryPath Directory, with slashes between those inside each other. Letters, digits, `-`
   *   and `_`.
   * @returns It is stored in place of what was there. The body is what was stored.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see PUT /api/portals/v1/fs/{directory-path} (specs/exosite/portals/paths/files.yaml)
   */
  upload(directoryPath: string, body: FileInput, options?: CallOptions): Call<unknown> {
    return decoded(
      this,
      "upload",
      "PUT",
      "/api/portals/v1/fs/{directory-path}",
      {
        path: { "directory-path": segments(directoryPath) },
        body,
        headers: { "Content-Type": mediaTypeOf(body) ?? "application/octet-stream" },
        options,
        send: raw,
        accept: "application/json, text/plain, */*",
      },
      { read: anyContent },
    );
  }

  /**
   * Tells which fields are stored under a name, or gives what is stored there.
   *
   * Of a form, each field with its value, or its media type where it is a file. The sample of the
   * documentation has JSON with the media type of a picture. Anyone may do so.
   *
   * @param directoryPath Directory, with slashes between those inside each other. Letters, digits, `-`
   *   and `_`.
   * @param subdirectory Name in the directory. Where `append` stored it, the number that the server
   *   found.
   * @returns The fields, or what is stored.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/fs/{directory-path}/{subdirectory} (specs/exosite/portals/paths/files.yaml)
   */
  get(directoryPath: string, subdirectory: string, options?: CallOptions): Call<unknown> {
    return decoded(
      this,
      "get",
      "GET",
      "/api/portals/v1/fs/{directory-path}/{subdirectory}",
      {
        path: { "directory-path": segments(directoryPath), subdirectory },
        options,
        accept: "application/json, text/plain, */*",
        anonymous: true,
      },
      { read: anyContent },
    );
  }

  /**
   * Gives the content of a field that is stored under a name.
   *
   * JSON is given as its value, text as such, anything else as bytes. Anyone may do so.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param directoryPath Directory, with slashes between those inside each other. Letters, digits, `-`
   *   and `_`.
   * @param subdirectory Name in the directory. Where `append` stored it, the number that the server
   *   found.
   * @param fieldName Name of the field of the form. Letters, digits, `-` and `_`.
   * @returns The content. Its media type follows the ending of the file.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/fs/{directory-path}/{subdirectory}/{field-name} (specs/exosite/portals/paths/files.yaml)
   */
  download(
    directoryPath: string,
    subdirectory: string,
    fieldName: string,
    options?: CallOptions,
  ): Call<unknown> {
    return decoded(
      this,
      "download",
      "GET",
      "/api/portals/v1/fs/{directory-path}/{subdirectory}/{field-name}",
      {
        path: { "directory-path": segments(directoryPath), subdirectory, "field-name": fieldName },
        options,
        accept: "application/json, text/plain, */*",
        anonymous: true,
      },
      { read: anyContent },
    );
  }
}
