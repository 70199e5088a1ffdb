// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { ClientModel, ClientModelPut, SerialNumber } from "../types.ts";

/** Client models: kinds of device, with what their users are shown. For administrators of the domain. */
export class ClientModels extends Resource {
  static override readonly resource: string = "clientModels";

  /**
   * Lists the client models of the domain.
   *
   * Needs `___admin` on the domain. Samples of the documentation leave out the last slash.
   *
   * @returns The client models.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/client-models/ (specs/exosite/portals/paths/client-models.yaml)
   */
  list(options?: CallOptions): Call<ClientModel[]> {
    return call(this, "list", "GET", "/api/portals/v1/client-models/", { options });
  }

  /**
   * Tells about a client model.
   *
   * Needs `___admin` on the domain. What is answered where there is no such model is not documented.
   *
   * @param vendor Name of the vendor.
   * @param name Name of the model.
   * @returns The client model.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/client-models/{vendor}/{name} (specs/exosite/portals/paths/client-models.yaml)
   */
  get(vendor: string, name: string, options?: CallOptions): Call<ClientModel> {
    return call(this, "get", "GET", "/api/portals/v1/client-models/{vendor}/{name}", {
      path: { vendor, name },
      options,
    });
  }

  /**
   * Changes a client model.
   *
   * Needs `___admin` on the domain. What is left out stays; pictures cannot be changed.
   *
   * @param vendor Name of the vendor.
   * @param name Name of the model.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/client-models/{vendor}/{name} (specs/exosite/portals/paths/client-models.yaml)
   */
  update(vendor: string, name: string, body: ClientModelPut, options?: CallOptions): Call<void> {
    return call(this, "update", "PUT", "/api/portals/v1/client-models/{vendor}/{name}", {
      path: { vendor, name },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Deletes a client model.
   *
   * The platform's own model takes its place where it was the default. The documentation says 204, its
   * sample has 200. Needs `___admin` on the domain.
   *
   * @param vendor Name of the vendor.
   * @param name Name of the model.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/client-models/{vendor}/{name} (specs/exosite/portals/paths/client-models.yaml)
   */
  delete(vendor: string, name: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/client-models/{vendor}/{name}", {
      path: { vendor, name },
      options,
      as: "nothing",
    });
  }

  /**
   * Tells about a serial number of a client model.
   *
   * Needs `___admin` on the domain, or on the device that has it where the domain allows its users to
   * see the extra text.
   *
   * @param vendor Name of the vendor.
   * @param name Name of the model.
   * @param serialNumber Serial number.
   * @returns The serial number.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/client-models/{vendor}/{name}/sn/{serial-number} (specs/exosite/portals/paths/client-models.yaml)
   */
  getSerialNumber(
    vendor: string,
    name: string,
    serialNumber: string,
    options?: CallOptions,
  ): Call<SerialNumber> {
    return call(
      this,
      "getSerialNumber",
      "GET",
      "/api/portals/v1/client-models/{vendor}/{name}/sn/{serial-number}",
      { path: { vendor, name, "serial-number": serialNumber }, options },
    );
  }
}
