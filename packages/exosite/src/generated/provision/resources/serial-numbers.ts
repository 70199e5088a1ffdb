// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  columns,
  decoded,
  type FileInput,
  form,
  jsonContent,
  offset,
  page,
  type PageCall,
  raw,
  Resource,
} from "@busbar/runtime";
import type {
  ActivationLogEntry,
  GroupId,
  Rid,
  SerialNumber,
  SerialNumberPost,
  SerialNumberState,
  SerialNumberWithStatus,
  SerialNumbersDeleteBatchBody,
  SerialNumbersDeleteByFormBody,
  SerialNumbersDisableOptions,
  SerialNumbersEnableBody,
  SerialNumbersEnableOptions,
  SerialNumbersGetLogOptions,
  SerialNumbersGetOptions,
  SerialNumbersListGroupsQuery,
  SerialNumbersListOptions,
  SerialNumbersListQuery,
  SerialNumbersListWithStatusOptions,
  SerialNumbersListWithStatusQuery,
  SerialNumbersPost,
  SerialNumbersRegenerateCikOptions,
  SerialNumbersRemapBody,
  SerialNumbersRemapOptions,
  SerialRange,
  SerialRanges,
  SerialRangesInput,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  most: 1000,
  read: columns({ names: ["sn", "rid", "extra"], rest: "extra", gives: "rows" }),
});

const pages2 = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  most: 1000,
  read: columns({ names: ["sn", "status", "rid", "extra"], rest: "extra", gives: "rows" }),
});

const pages3 = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  usual: 5,
  most: 1000,
  read: columns({ names: ["id"], gives: "values" }),
});

/**
 * Serial numbers of a model: added by the vendor, enabled for an owner, activated by the device. A
 * vendor that a model is shared with names the owner of the model by `xExositeVendor`.
 */
export class SerialNumbers extends Resource {
  static override readonly resource: string = "serialNumbers";

  /**
   * Lists the serial numbers of a model.
   *
   * @param model Name of the model.
   * @param query `offset`, `limit`, `shared`.
   * @param options `xExositeVendor`, and the settings of the call.
   * @returns The serial numbers.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model}/ (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  list(
    model: string,
    query?: SerialNumbersListQuery,
    options?: SerialNumbersListOptions,
  ): PageCall<SerialNumber> {
    return page(
      this,
      "list",
      "GET",
      "/provision/manage/model/{model}/",
      {
        path: { model },
        query,
        headers: { "X-Exosite-Vendor": options?.xExositeVendor },
        options,
        accept: "text/csv",
        as: "bytes",
      },
      pages,
    );
  }

  /**
   * Lists the serial numbers of a model with their states.
   *
   * @param model Name of the model.
   * @param query `offset`, `limit`, `shared`.
   * @param options `xExositeVendor`, and the settings of the call.
   * @returns The serial numbers.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model}/#status (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  listWithStatus(
    model: string,
    query?: SerialNumbersListWithStatusQuery,
    options?: SerialNumbersListWithStatusOptions,
  ): PageCall<SerialNumberWithStatus> {
    return page(
      this,
      "listWithStatus",
      "GET",
      "/provision/manage/model/{model}/#status",
      {
        path: { model },
        query: { ...query, status: "true" },
        headers: { "X-Exosite-Vendor": options?.xExositeVendor },
        options,
        accept: "text/csv",
        as: "bytes",
      },
      pages2,
    );
  }

  /**
   * Lists the ranges of serial numbers of a model.
   *
   * The answer is documented as an object; the platform's command line reads a bare list, so that either
   * may come.
   *
   * @param model Name of the model.
   * @returns The ranges.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model}/#ranges (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  listRanges(model: string, options?: CallOptions): Call<SerialRanges | SerialRange[]> {
    return decoded(
      this,
      "listRanges",
      "GET",
      "/provision/manage/model/{model}/#ranges",
      { path: { model }, query: { show: "ranges" }, options, accept: "application/javascript" },
      { read: jsonContent, empty: [] },
    );
  }

  /**
   * Adds a serial number to a model.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/model/{model}/#add (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  add(model: string, body: SerialNumberPost, options?: CallOptions): Call<void> {
    return call(this, "add", "POST", "/provision/manage/model/{model}/#add", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Adds several serial numbers to a model.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/model/{model}/#add-batch (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  addBatch(model: string, body: SerialNumbersPost, options?: CallOptions): Call<void> {
    return call(this, "addBatch", "POST", "/provision/manage/model/{model}/#add-batch", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Adds several serial numbers to a model, each with a text.
   *
   * @param model Name of the model.
   * @param body One serial number a line: `sn,extra`. How a comma in the text is quoted is not
   *   documented.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/model/{model}/#add-csv (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  addCsv(model: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "addCsv", "POST", "/provision/manage/model/{model}/#add-csv", {
      path: { model },
      body,
      headers: { "Content-Type": "text/csv; charset=utf-8" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Adds ranges of serial numbers to a model.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/#add-ranges (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  addRanges(model: string, body: SerialRangesInput, options?: CallOptions): Call<void> {
    return call(this, "addRanges", "POST", "/provision/manage/model/{model}/#add-ranges", {
      path: { model },
      body,
      headers: { "Content-Type": "application/javascript; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Deletes a serial number, as `delete` does, by POST.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/#delete (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  deleteByForm(model: string, body: SerialNumbersDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/manage/model/{model}/#delete", {
      path: { model },
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Deletes several serial numbers.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/#delete-batch (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  deleteBatch(model: string, body: SerialNumbersDeleteBatchBody, options?: CallOptions): Call<void> {
    return call(this, "deleteBatch", "POST", "/provision/manage/model/{model}/#delete-batch", {
      path: { model },
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Deletes several serial numbers, given as CSV text.
   *
   * The heading of the documentation says DELETE, its example POST; the platform's command line sends
   * DELETE.
   *
   * @param model Name of the model.
   * @param body One serial number a line.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/model/{model}/#csv (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  deleteCsv(model: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "deleteCsv", "DELETE", "/provision/manage/model/{model}/#csv", {
      path: { model },
      body,
      headers: { "Content-Type": "text/csv; charset=utf-8" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Deletes ranges of serial numbers.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/model/{model}/#delete-ranges (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  deleteRanges(model: string, body: SerialRangesInput, options?: CallOptions): Call<void> {
    return call(this, "deleteRanges", "DELETE", "/provision/manage/model/{model}/#delete-ranges", {
      path: { model },
      body,
      headers: { "Content-Type": "application/javascript; charset=utf-8" },
      options,
      as: "nothing",
    });
  }

  /**
   * Tells about the clients made for a serial number.
   *
   * Several where it was enabled several times (inferred from an example). 404 and 409 are not
   * documented: the platform's command line takes them as an unknown and as an orphaned serial number.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @returns The clients and their states.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {NotFoundError} 404: There is nothing of that name.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see GET /provision/manage/model/{model}/{sn} (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  get(model: string, sn: string, options?: SerialNumbersGetOptions): Call<SerialNumberState[]> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/manage/model/{model}/{sn}",
      {
        path: { model, sn },
        headers: { "X-Exosite-Vendor": options?.xExositeVendor },
        options,
        accept: "text/csv",
      },
      { read: columns({ names: ["status", "rid", "extra"], rest: "extra", gives: "rows" }), empty: [] },
    );
  }

  /**
   * Deletes a serial number.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/model/{model}/{sn} (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  delete(model: string, sn: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/manage/model/{model}/{sn}", {
      path: { model, sn },
      options,
      as: "nothing",
    });
  }

  /**
   * Lists the groups that a serial number is in.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param query `offset`, `limit`.
   * @returns Ids of the groups.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model}/{sn}#groups (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  listGroups(
    model: string,
    sn: string,
    query?: SerialNumbersListGroupsQuery,
    options?: CallOptions,
  ): PageCall<GroupId> {
    return page(
      this,
      "listGroups",
      "GET",
      "/provision/manage/model/{model}/{sn}#groups",
      { path: { model, sn }, query: { ...query, show: "groups" }, options, accept: "text/csv", as: "bytes" },
      pages3,
    );
  }

  /**
   * Gives the log of attempts to activate a serial number.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @returns The attempts.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model}/{sn}#log (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  getLog(model: string, sn: string, options?: SerialNumbersGetLogOptions): Call<ActivationLogEntry[]> {
    return decoded(
      this,
      "getLog",
      "GET",
      "/provision/manage/model/{model}/{sn}#log",
      {
        path: { model, sn },
        query: { show: "log" },
        headers: { "X-Exosite-Vendor": options?.xExositeVendor },
        options,
        accept: "text/csv",
      },
      {
        read: columns({
          names: ["timestamp", "connectionInfo", "logEntry"],
          rest: "logEntry",
          numbers: ["timestamp"],
          gives: "rows",
        }),
        empty: [],
      },
    );
  }

  /**
   * Makes a client for a serial number from the model's template, and lets its device activate itself.
   *
   * The device has 24 hours to do so. 409 where the owner's limits do not suffice for the client.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @returns RID of the new client.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/model/{model}/{sn}#enable (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  enable(
    model: string,
    sn: string,
    body: SerialNumbersEnableBody,
    options?: SerialNumbersEnableOptions,
  ): Call<Rid> {
    return decoded(
      this,
      "enable",
      "POST",
      "/provision/manage/model/{model}/{sn}#enable",
      {
        path: { model, sn },
        body: { enable: "true", ...body },
        headers: {
          "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
          "X-Exosite-Vendor": options?.xExositeVendor,
        },
        options,
        send: form,
        accept: "text/csv",
      },
      { read: columns({ names: ["rid"], gives: "value" }) },
    );
  }

  /**
   * Gives the client of another serial number to this one.
   *
   * For replacing a device. The serial number of the path is the new one.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/{sn}#remap (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  remap(
    model: string,
    sn: string,
    body: SerialNumbersRemapBody,
    options?: SerialNumbersRemapOptions,
  ): Call<void> {
    return call(this, "remap", "POST", "/provision/manage/model/{model}/{sn}#remap", {
      path: { model, sn },
      body: { enable: "true", ...body },
      headers: {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Exosite-Vendor": options?.xExositeVendor,
      },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Makes a new CIK for the client of a serial number.
   *
   * The old one is refused at once. The device fetches the new one by activating itself again.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/{sn}#regenerate (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  regenerateCik(model: string, sn: string, options?: SerialNumbersRegenerateCikOptions): Call<void> {
    return call(this, "regenerateCik", "POST", "/provision/manage/model/{model}/{sn}#regenerate", {
      path: { model, sn },
      body: { enable: "true" },
      headers: {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Exosite-Vendor": options?.xExositeVendor,
      },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Lets the CIK of a serial number's client expire.
   *
   * @param model Name of the model.
   * @param sn Serial number.
   * @param options `xExositeVendor`, and the settings of the call.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/{model}/{sn}#disable (specs/exosite/provision/paths/serial-numbers.yaml)
   */
  disable(model: string, sn: string, options?: SerialNumbersDisableOptions): Call<void> {
    return call(this, "disable", "POST", "/provision/manage/model/{model}/{sn}#disable", {
      path: { model, sn },
      body: { disable: "true" },
      headers: {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Exosite-Vendor": options?.xExositeVendor,
      },
      options,
      send: form,
      as: "nothing",
    });
  }
}
