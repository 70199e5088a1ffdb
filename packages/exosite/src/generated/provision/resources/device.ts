// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, columns, decoded, form, Resource } from "@busbar/runtime";
import type {
  Cik,
  ContentId,
  DeviceActivation,
  DeviceContentInfo,
  DeviceDownloadContentOptions,
  DeviceDownloadContentQuery,
  DeviceGetContentInfoQuery,
  DeviceListContentQuery,
} from "../types.ts";

/** What a device does for itself: getting its CIK, and downloading content. */
export class Device extends Resource {
  static override readonly resource: string = "device";

  /**
   * Activates a device by its serial number, and gives its CIK.
   *
   * The serial number must have been enabled, no longer than 24 hours ago, and not been activated since.
   * It takes no key. A CIK is given once: keep it.
   *
   * @returns The CIK.
   * @throws {NotFoundError} 404: There is nothing of that name.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/activate (specs/exosite/common/paths.yaml)
   */
  activate(body: DeviceActivation, options?: CallOptions): Call<Cik> {
    return decoded(
      this,
      "activate",
      "POST",
      "/provision/activate",
      {
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
        options,
        send: form,
        accept: "text/plain",
        anonymous: true,
      },
      { read: columns({ names: ["cik"], gives: "value" }) },
    );
  }

  /**
   * Lists the content that a device may download.
   *
   * @param query `vendor`, `model`.
   * @returns Ids of the content.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {PermissionError} 403: The vendor has no such model.
   * @see GET /provision/download (specs/exosite/common/paths.yaml)
   */
  listContent(query: DeviceListContentQuery, options?: CallOptions): Call<ContentId[]> {
    return decoded(
      this,
      "listContent",
      "GET",
      "/provision/download",
      { query, options, accept: "text/csv" },
      { read: columns({ names: ["id"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Downloads content to a device, all of it or a part.
   *
   * The answer is often large: `.response()` gives its body unread.
   *
   * @param query `vendor`, `model`, `id`.
   * @param options `range`, and the settings of the call.
   * @returns The content, with the media type that it was uploaded with.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {PermissionError} 403: The vendor has no such model.
   * @see GET /provision/download#content (specs/exosite/common/paths.yaml)
   */
  downloadContent(
    query: DeviceDownloadContentQuery,
    options?: DeviceDownloadContentOptions,
  ): Call<Uint8Array> {
    return call(this, "downloadContent", "GET", "/provision/download#content", {
      query,
      headers: { Range: options?.range },
      options,
      accept: "*/*",
      as: "bytes",
    });
  }

  /**
   * Tells a device about content: media type, size, time of upload and text.
   *
   * @param query `vendor`, `model`, `id`.
   * @returns What there is to know.
   * @throws {BadRequestError} 400: Something named in the request does not exist, or does not go
   *   together.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/download#info (specs/exosite/common/paths.yaml)
   */
  getContentInfo(query: DeviceGetContentInfoQuery, options?: CallOptions): Call<DeviceContentInfo> {
    return decoded(
      this,
      "getContentInfo",
      "GET",
      "/provision/download#info",
      { query: { ...query, info: "true" }, options, accept: "text/csv" },
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
}
