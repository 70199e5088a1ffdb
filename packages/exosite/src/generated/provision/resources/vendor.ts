// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, columns, decoded, form, Resource } from "@busbar/runtime";
import type { VendorName, VendorNamePost, VendorUnregisterBody } from "../types.ts";

/** The vendor name of a client. */
export class Vendor extends Resource {
  static override readonly resource: string = "vendor";

  /**
   * Tells the vendor name of the client.
   *
   * @returns Name of the vendor.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/register (specs/exosite/provision/paths/vendor.yaml)
   */
  get(options?: CallOptions): Call<VendorName> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/register",
      { options, accept: "text/plain" },
      { read: columns({ names: ["vendor"], gives: "value" }) },
    );
  }

  /**
   * Registers a vendor name for the client.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/register (specs/exosite/provision/paths/vendor.yaml)
   */
  register(body: VendorNamePost, options?: CallOptions): Call<void> {
    return call(this, "register", "POST", "/provision/register", {
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Gives a vendor name back.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/register#delete (specs/exosite/provision/paths/vendor.yaml)
   */
  unregister(body: VendorUnregisterBody, options?: CallOptions): Call<void> {
    return call(this, "unregister", "POST", "/provision/register#delete", {
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }
}
