// Generated from specs/exosite/provision.openapi.yaml by `busbar generate`. Do not edit.
import {
  type Call,
  call,
  type CallOptions,
  columns,
  decoded,
  type FileInput,
  form,
  offset,
  page,
  type PageCall,
  raw,
  Resource,
} from "@busbar/runtime";
import type {
  GroupMember,
  GroupMembersDeleteBody,
  GroupMembersGetQuery,
  GroupMembersListByIdQuery,
  GroupMembersListByTypeQuery,
  GroupMembersListQuery,
  GroupMembersPost,
} from "../types.ts";

const pages = /* @__PURE__ */ offset({
  parameter: "offset",
  size: "limit",
  usual: 5,
  most: 1000,
  read: columns({ names: ["type", "memberid", "expire", "meta"], rest: "meta", gives: "rows" }),
});

/** Members of groups. */
export class GroupMembers extends Resource {
  static override readonly resource: string = "groupMembers";

  /**
   * Lists the members of a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param query `offset`, `limit`.
   * @returns The members.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id}/ (specs/exosite/provision/paths/groups.yaml)
   */
  list(
    model: string,
    id: string,
    query?: GroupMembersListQuery,
    options?: CallOptions,
  ): PageCall<GroupMember> {
    return page(
      this,
      "list",
      "GET",
      "/provision/manage/group/{model}/{id}/",
      { path: { model, id }, query, options, accept: "text/csv", as: "bytes" },
      pages,
    );
  }

  /**
   * Puts members of one kind into a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/group/{model}/{id}/ (specs/exosite/provision/paths/groups.yaml)
   */
  put(model: string, id: string, body: GroupMembersPost, options?: CallOptions): Call<void> {
    return call(this, "put", "POST", "/provision/manage/group/{model}/{id}/", {
      path: { model, id },
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Takes members of several kinds out of a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param body One member a line: `type,id`.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see DELETE /provision/manage/group/{model}/{id}/ (specs/exosite/provision/paths/groups.yaml)
   */
  deleteCsv(model: string, id: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "deleteCsv", "DELETE", "/provision/manage/group/{model}/{id}/", {
      path: { model, id },
      body,
      headers: { "Content-Type": "text/csv; charset=utf-8" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Puts members of several kinds into a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param body One member a line: `type,memberid,expire,meta`. How a comma in the text is quoted is not
   *   documented.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/group/{model}/{id}/#csv (specs/exosite/provision/paths/groups.yaml)
   */
  putCsv(model: string, id: string, body: FileInput, options?: CallOptions): Call<void> {
    return call(this, "putCsv", "POST", "/provision/manage/group/{model}/{id}/#csv", {
      path: { model, id },
      body,
      headers: { "Content-Type": "text/csv; charset=utf-8" },
      options,
      send: raw,
      as: "nothing",
    });
  }

  /**
   * Takes members of one kind out of a group.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see POST /provision/manage/group/{model}/{id}/#delete (specs/exosite/provision/paths/groups.yaml)
   */
  delete(model: string, id: string, body: GroupMembersDeleteBody, options?: CallOptions): Call<void> {
    return call(this, "delete", "POST", "/provision/manage/group/{model}/{id}/#delete", {
      path: { model, id },
      body: { ...body, delete: "true" },
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      options,
      send: form,
      as: "nothing",
    });
  }

  /**
   * Lists the members of a group that are of one kind.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param query `type`, `offset`, `limit`.
   * @returns The members.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id}/#type (specs/exosite/provision/paths/groups.yaml)
   */
  listByType(
    model: string,
    id: string,
    query: GroupMembersListByTypeQuery,
    options?: CallOptions,
  ): PageCall<GroupMember> {
    return page(
      this,
      "listByType",
      "GET",
      "/provision/manage/group/{model}/{id}/#type",
      { path: { model, id }, query, options, accept: "text/csv", as: "bytes" },
      pages,
    );
  }

  /**
   * Lists the members of a group that have an id, one for each kind.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param query `id`.
   * @returns The members.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id}/#id (specs/exosite/provision/paths/groups.yaml)
   */
  listById(
    model: string,
    id: string,
    query: GroupMembersListByIdQuery,
    options?: CallOptions,
  ): Call<GroupMember[]> {
    return decoded(
      this,
      "listById",
      "GET",
      "/provision/manage/group/{model}/{id}/#id",
      { path: { model, id }, query, options, accept: "text/csv" },
      {
        read: columns({ names: ["type", "memberid", "expire", "meta"], rest: "meta", gives: "rows" }),
        empty: [],
      },
    );
  }

  /**
   * Tells about one member of a group.
   *
   * What is answered where there is no such member is not documented.
   *
   * @param model Name of the model.
   * @param id Id of the group.
   * @param query `type`, `id`.
   * @returns The member.
   * @throws {AuthenticationError} 401: The key is missing or wrong.
   * @see GET /provision/manage/group/{model}/{id}/#type-id (specs/exosite/provision/paths/groups.yaml)
   */
  get(model: string, id: string, query: GroupMembersGetQuery, options?: CallOptions): Call<GroupMember> {
    return decoded(
      this,
      "get",
      "GET",
      "/provision/manage/group/{model}/{id}/#type-id",
      { path: { model, id }, query, options, accept: "text/csv" },
      { read: columns({ names: ["type", "memberid", "expire", "meta"], rest: "meta", gives: "row" }) },
    );
  }
}
