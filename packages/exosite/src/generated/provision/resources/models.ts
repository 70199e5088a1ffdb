// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, columns, decoded, fields, form, Resource } from "@busbar/runtime";
import type { Model, ModelName, ModelPost, ModelPut, ModelsDeleteByFormBody, SharedModel } from "../types.ts";

/** Models: kinds of device, each with a client as the template of its devices. */
export class Models extends Resource {
  static override readonly resource: string = "models";

  /**
   * Lists the models of the vendor.
   *
   * @returns Names of the models.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/ (specs/exosite/provision/paths/models.yaml)
   */
  list(options?: CallOptions): Call<ModelName[]> {
    return decoded(
      this,
      "list",
      "GET",
      "/provision/manage/model/",
      { options, accept: "text/csv" },
      { read: columns({ names: ["model"], gives: "values" }), empty: [] },
    );
  }

  /**
   * Creates a model from a client, which is the template of its devices.
   *
   * The template is named by RID or by share code. Portals shows a model made this way properly only
   * after a step by hand, says the platform's command line.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/model/ (specs/exosite/provision/paths/models.yaml)
   */
  create(body: ModelPost, options?: CallOptions): Call<void> {
    return call(this, "create", "POST", "/provision/manage/model/", {
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Lists the models that other vendors share with the vendor.
   *
   * @returns Names of the models and of their vendors.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/#shared (specs/exosite/provision/paths/models.yaml)
   */
  listShared(options?: CallOptions): Call<SharedModel[]> {
    return decoded(
      this,
      "listShared",
      "GET",
      "/provision/manage/model/#shared",
      { query: { show: "shared" }, options, accept: "text/csv" },
      { read: columns({ names: ["vendorname", "model"], gives: "rows" }), empty: [] },
    );
  }

  /**
   * Deletes a model, as `delete` does, by POST.
   *
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/model/#delete (specs/exosite/provision/paths/models.yaml)
   */
  deleteByForm(body: ModelsDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/manage/model/#delete", {
      body: { delete: "true", ...body },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Tells about a model: its template and what is not copied from it.
   *
   * @param model Name of the model.
   * @returns Template and options.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/model/{model} (specs/exosite/provision/paths/models.yaml)
   */
  get(model: string, options?: CallOptions): Call<Model> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/manage/model/{model}",
      { path: { model }, options, accept: "application/x-www-form-urlencoded" },
      { read: fields({ lists: ["options[]"] }) },
    );
  }

  /**
   * Gives a model another template and other options.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see PUT /provision/manage/model/{model} (specs/exosite/provision/paths/models.yaml)
   */
  update(model: string, body: ModelPut, options?: CallOptions): Call<void> {
    return call(this, "update", "PUT", "/provision/manage/model/{model}", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Deletes a model, with its serial numbers and its content.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/model/{model} (specs/exosite/provision/paths/models.yaml)
   */
  delete(model: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/manage/model/{model}", {
      path: { model },
      options,
      as: "nothing",
    });
  }
}
