// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, columns, decoded, form, Resource } from "@busbar/runtime";
import type { ModelSharesDeleteByFormBody, VendorName, VendorNamePost } from "../types.ts";

/** Sharing a model with other vendors. */
export class ModelShares extends Resource {
  static override readonly resource: string = "modelShares";

  /**
   * Lists the vendors that a model is shared with.
   *
   * @param model Name of the model.
   * @returns Names of the vendors.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/share/{model}/ (specs/exosite/provision/paths/models.yaml)
   */
  list(model: string, options?: CallOptions): Call<VendorName[]> {
    return decoded(
      this,
      "list",
      "GET",
      "/provision/manage/share/{model}/",
      { path: { model }, options, accept: "text/csv" },
      { read: columns({ names: ["vendorname"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Shares a model with another vendor.
   *
   * That vendor may then list its serial numbers, and enable, remap and disable them, naming the owner
   * of the model by `xExositeVendor`.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/share/{model}/ (specs/exosite/provision/paths/models.yaml)
   */
  create(model: string, body: VendorNamePost, options?: CallOptions): Call<void> {
    return call(this, "create", "POST", "/provision/manage/share/{model}/", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Ends the share of a model with another vendor, as `delete` does, by POST.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/share/{model}/#delete (specs/exosite/provision/paths/models.yaml)
   */
  deleteByForm(model: string, body: ModelSharesDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/manage/share/{model}/#delete", {
      path: { model },
      body: { ...body, delete: "true" },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Checks that a model is shared with a vendor.
   *
   * It succeeds without a value where it is. What is answered where it is not is not documented.
   *
   * @param model Name of the model.
   * @param vendorname Name of the vendor that the model is shared with.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/share/{model}/{vendorname} (specs/exosite/provision/paths/models.yaml)
   */
  check(model: string, vendorname: string, options?: CallOptions): Call<void> {
    return call(this, "check", "GET", "/provision/manage/share/{model}/{vendorname}", {
      path: { model, vendorname },
      options,
      as: "nothing",
    });
  }

  /**
   * Ends the share of a model with another vendor.
   *
   * @param model Name of the model.
   * @param vendorname Name of the vendor that the model is shared with.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/share/{model}/{vendorname} (specs/exosite/provision/paths/models.yaml)
   */
  delete(model: string, vendorname: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/manage/share/{model}/{vendorname}", {
      path: { model, vendorname },
      options,
      as: "nothing",
    });
  }
}
