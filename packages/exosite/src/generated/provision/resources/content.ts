// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  columns,
  decoded,
  type FileInput,
  form,
  mediaTypeOf,
  offset,
  page,
  type PageCall,
  raw,
  Resource,
} from "@busbar/runtime";
import type {
  ContentDeleteByFormBody,
  ContentDownloadAuthorizedOptions,
  ContentDownloadAuthorizedQuery,
  ContentDownloadOptions,
  ContentGetAuthorizedQuery,
  ContentId,
  ContentInfo,
  ContentListAuthorizedQuery,
  ContentListGroupsQuery,
  ContentPost,
  DeviceContentInfo,
  GroupId,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  usual: 5,
  most: 1000,
  read: columns({ names: ["id"], gives: "values" }),
});

/** Content of a model, such as firmware, for its devices to download. */
export class Content extends Resource {
  static override readonly resource: string = "content";

  /**
   * Lists the content of a model.
   *
   * @param model Name of the model.
   * @returns Ids of the content.
   * @throws {BadRequestError} 400: Something named in the request does not exist, or does not go
   *   together.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/content/{model}/ (specs/exosite/provision/paths/content.yaml)
   */
  list(model: string, options?: CallOptions): Call<ContentId[]> {
    return decoded(
      this,
      "list",
      "GET",
      "/provision/manage/content/{model}/",
      { path: { model }, options, accept: "text/csv" },
      { read: columns({ names: ["id"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Creates a piece of content, without the content itself.
   *
   * `upload` gives it its bytes.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/content/{model}/ (specs/exosite/provision/paths/content.yaml)
   */
  create(model: string, body: ContentPost, options?: CallOptions): Call<void> {
    return call(this, "create", "POST", "/provision/manage/content/{model}/", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Lists the content of a model that a serial number may download.
   *
   * @param model Name of the model.
   * @param query `sn`.
   * @returns Ids of the content.
   * @throws {BadRequestError} 400: Something named in the request does not exist, or does not go
   *   together.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/content/{model}/#sn (specs/exosite/provision/paths/content.yaml)
   */
  listAuthorized(model: string, query: ContentListAuthorizedQuery, options?: CallOptions): Call<ContentId[]> {
    return decoded(
      this,
      "listAuthorized",
      "GET",
      "/provision/manage/content/{model}/#sn",
      { path: { model }, query, options, accept: "text/csv" },
      { read: columns({ names: ["id"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Deletes a piece of content, as `delete` does, by POST.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/content/{model}/#delete (specs/exosite/provision/paths/content.yaml)
   */
  deleteByForm(model: string, body: ContentDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/manage/content/{model}/#delete", {
      path: { model },
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Tells about a piece of content: media type, size, time of upload, text, and who may have it.
   *
   * The text is not quoted; commas in it are told apart by the number of columns.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @returns What there is to know.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {NotFoundError} 404: There is nothing of that name.
   * @see GET /provision/manage/content/{model}/{id} (specs/exosite/provision/paths/content.yaml)
   */
  get(model: string, id: string, options?: CallOptions): Call<ContentInfo> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/manage/content/{model}/{id}",
      { path: { model, id }, options, accept: "text/csv" },
      {
        read: columns({
          names: ["contentType", "size", "updated", "meta", "protected"],
          rest: "meta",
          numbers: ["size", "updated"],
          booleans: ["protected"],
          gives: "row",
        }),
      },
    );
  }

  /**
   * Uploads the bytes of a piece of content.
   *
   * The content must have been created. The documentation speaks of 409 where the id exists; the
   * platform's command line overwrites what is there.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @param body The bytes. Their media type is stored, and sent with them on download.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/content/{model}/{id} (specs/exosite/provision/paths/content.yaml)
   */
  upload(model: string, id: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "upload", "POST", "/provision/manage/content/{model}/{id}", {
      path: { model, id },
      body,
      headers: { "Content-Type": mediaTypeOf(body) ?? "application/octet-stream" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Deletes a piece of content.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/content/{model}/{id} (specs/exosite/provision/paths/content.yaml)
   */
  delete(model: string, id: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/manage/content/{model}/{id}", {
      path: { model, id },
      options,
      as: "nothing",
    });
  }

  /**
   * Downloads a piece of content, all of it or a part.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @param options `range`, and the settings of the call.
   * @returns The content, with the media type that it was uploaded with.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {PermissionError} 403: The vendor has no such model.
   * @see GET /provision/manage/content/{model}/{id}#download (specs/exosite/provision/paths/content.yaml)
   */
  download(model: string, id: string, options?: ContentDownloadOptions): Call<Uint8Array> {
    return call(this, "download", "GET", "/provision/manage/content/{model}/{id}#download", {
      path: { model, id },
      query: { download: "true" },
      headers: { Range: options?.range },
      options,
      accept: "*/*",
      as: "bytes",
    });
  }

  /**
   * Tells about a piece of content what the device of a serial number is told.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @param query `sn`.
   * @returns What there is to know.
   * @throws {BadRequestError} 400: Something named in the request does not exist, or does not go
   *   together.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/content/{model}/{id}#sn (specs/exosite/provision/paths/content.yaml)
   */
  getAuthorized(
    model: string,
    id: string,
    query: ContentGetAuthorizedQuery,
    options?: CallOptions,
  ): Call<DeviceContentInfo> {
    return decoded(
      this,
      "getAuthorized",
      "GET",
      "/provision/manage/content/{model}/{id}#sn",
      { path: { model, id }, query, options, accept: "text/csv" },
      {
        read: columns({
          names: ["contentType", "size", "updated", "meta"],
          rest: "meta",
          numbers: ["size", "updated"],
          gives: "row",
        }),
      },
    );
  }

  /**
   * Downloads a piece of content as the device of a serial number would, all of it or a part.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @param query `sn`.
   * @param options `range`, and the settings of the call.
   * @returns The content, with the media type that it was uploaded with.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {PermissionError} 403: The vendor has no such model.
   * @see GET /provision/manage/content/{model}/{id}#download-sn (specs/exosite/provision/paths/content.yaml)
   */
  downloadAuthorized(
    model: string,
    id: string,
    query: ContentDownloadAuthorizedQuery,
    options?: ContentDownloadAuthorizedOptions,
  ): Call<Uint8Array> {
    return call(this, "downloadAuthorized", "GET", "/provision/manage/content/{model}/{id}#download-sn", {
      path: { model, id },
      query: { ...query, download: "true" },
      headers: { Range: options?.range },
      options,
      accept: "*/*",
      as: "bytes",
    });
  }

  /**
   * Lists the groups that a piece of content is in.
   *
   * @param model Name of the model.
   * @param id Id of the content.
   * @param query `offset`, `limit`.
   * @returns Ids of the groups.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/content/{model}/{id}#groups (specs/exosite/provision/paths/content.yaml)
   */
  listGroups(
    model: string,
    id: string,
    query?: ContentListGroupsQuery,
    options?: CallOptions,
  ): PageCall<GroupId> {
    return page(
      this,
      "listGroups",
      "GET",
      "/provision/manage/content/{model}/{id}#groups",
      { path: { model, id }, query: { ...query, show: "groups" }, options, accept: "text/csv", as: "bytes" },
      pages,
    );
  }
}
