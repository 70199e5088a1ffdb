// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, columns, decoded, form, Resource } from "@busbar/runtime";
import type { VendorToken, VendorTokenId, VendorTokenPost, VendorTokensDeleteByFormBody } from "../types.ts";

/** Tokens that stand in for the CIK of the vendor, except here and for the vendor name. */
export class VendorTokens extends Resource {
  static override readonly resource: string = "vendorTokens";

  /**
   * Lists the ids of the vendor's tokens.
   *
   * @returns Ids of the tokens.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/admin/auth/ (specs/exosite/provision/paths/vendor.yaml)
   */
  list(options?: CallOptions): Call<VendorTokenId[]> {
    return decoded(
      this,
      "list",
      "GET",
      "/provision/admin/auth/",
      { options, accept: "text/csv" },
      { read: columns({ names: ["id"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Creates a vendor token and gives it.
   *
   * @returns The token.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/admin/auth/ (specs/exosite/provision/paths/vendor.yaml)
   */
  create(body: VendorTokenPost, options?: CallOptions): Call<VendorToken> {
    return decoded(
      this,
      "create",
      "POST",
      "/provision/admin/auth/",
      {
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
        options,
        send: form,
        accept: "text/plain",
      },
      { read: columns({ names: ["token"], gives: "value" }) },
    );
  }

  /**
   * Deletes a vendor token, as `delete` does, by POST.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/admin/auth/#delete (specs/exosite/provision/paths/vendor.yaml)
   */
  deleteByForm(body: VendorTokensDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/admin/auth/#delete", {
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Gives a vendor token.
   *
   * @param id Id of the vendor token.
   * @returns The token.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/admin/auth/{id} (specs/exosite/provision/paths/vendor.yaml)
   */
  get(id: string, options?: CallOptions): Call<VendorToken> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/admin/auth/{id}",
      { path: { id }, options, accept: "text/plain" },
      { read: columns({ names: ["token"], gives: "value" }) },
    );
  }

  /**
   * Deletes a vendor token.
   *
   * @param id Id of the vendor token.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/admin/auth/{id} (specs/exosite/provision/paths/vendor.yaml)
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/admin/auth/{id}", {
      path: { id },
      options,
      as: "nothing",
    });
  }
}
