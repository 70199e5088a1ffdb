// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  columns,
  decoded,
  form,
  offset,
  page,
  type PageCall,
  Resource,
} from "@busbar/runtime";
import type {
  Group,
  GroupId,
  GroupInfo,
  GroupPost,
  GroupsDeleteByFormBody,
  GroupsListGroupsQuery,
  GroupsListQuery,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  usual: 5,
  most: 1000,
  read: columns({ names: ["id", "meta"], rest: "meta", gives: "rows" }),
});

const pages2 = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  usual: 5,
  most: 1000,
  read: columns({ names: ["id"], gives: "values" }),
});

/** Groups of serial numbers, of content and of other groups, in a model. */
export class Groups extends Resource {
  static override readonly resource: string = "groups";

  /**
   * Lists the groups of a model.
   *
   * @param model Name of the model.
   * @param query `offset`, `limit`.
   * @returns The groups.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/ (specs/exosite/provision/paths/groups.yaml)
   */
  list(model: string, query?: GroupsListQuery, options?: CallOptions): PageCall<Group> {
    return page(
      this,
      "list",
      "GET",
      "/provision/manage/group/{model}/",
      { path: { model }, query, options, accept: "text/csv", as: "bytes" },
      pages,
    );
  }

  /**
   * Creates a group.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @throws {ConflictError} 409: It does not go with what is there.
   * @see POST /provision/manage/group/{model}/ (specs/exosite/provision/paths/groups.yaml)
   */
  create(model: string, body: GroupPost, options?: CallOptions): Call<void> {
    return call(this, "create", "POST", "/provision/manage/group/{model}/", {
      path: { model },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Deletes a group, as `delete` does, by POST.
   *
   * @param model Name of the model.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/group/{model}/#delete (specs/exosite/provision/paths/groups.yaml)
   */
  deleteByForm(model: string, body: GroupsDeleteByFormBody, options?: CallOptions): Call<void> {
    return call(this, "deleteByForm", "POST", "/provision/manage/group/{model}/#delete", {
      path: { model },
      body: { ...body, delete: "true" },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Tells about a group: its text and the number of its members.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @returns What there is to know.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id} (specs/exosite/provision/paths/groups.yaml)
   */
  get(model: string, id: string, options?: CallOptions): Call<GroupInfo> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/manage/group/{model}/{id}",
      { path: { model, id }, options, accept: "text/csv" },
      { read: columns({ names: ["meta", "count"], rest: "meta", numbers: ["count"], gives: "row" }) },
    );
  }

  /**
   * Deletes a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/group/{model}/{id} (specs/exosite/provision/paths/groups.yaml)
   */
  delete(model: string, id: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/provision/manage/group/{model}/{id}", {
      path: { model, id },
      options,
      as: "nothing",
    });
  }

  /**
   * Lists the groups that a group is a member of.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param query `offset`, `limit`.
   * @returns Ids of the groups.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id}#groups (specs/exosite/provision/paths/groups.yaml)
   */
  listGroups(
    model: string,
    id: string,
    query?: GroupsListGroupsQuery,
    options?: CallOptions,
  ): PageCall<GroupId> {
    return page(
      this,
      "listGroups",
      "GET",
      "/provision/manage/group/{model}/{id}#groups",
      { path: { model, id }, query: { ...query, show: "groups" }, options, accept: "text/csv", as: "bytes" },
      pages2,
    );
  }
}
