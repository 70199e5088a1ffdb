// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type CallOptions, countedPages, page, type PageCall, Resource } from "@busbar/runtime";
import type { DiagnosticsListQuery, DiagnosticsRecord } from "../types.ts";

const pages = /* @__PURE__ */ countedPages({
  parameter: "page",
  size: "count",
  usual: 100,
  items: "/records",
  info: "",
  total: "num_records",
});

/** The latest value of every attribute of every device: what an installation measures at all. */
export class Diagnostics extends Resource {
  static override readonly resource: string = "diagnostics";

  /**
   * Lists the latest value of every attribute of every device, page by page.
   *
   * Says which attributes an installation has, and so which codes `stats` and `widgets.graph` can be
   * asked for. Refused for the demo account.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `count`, `page`.
   * @returns One page of the values.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/diagnostics (specs/vrm/paths/diagnostics.yaml)
   */
  list(idSite: number, query?: DiagnosticsListQuery, options?: CallOptions): PageCall<DiagnosticsRecord> {
    return page(
      this,
      "list",
      "GET",
      "/installations/{idSite}/diagnostics",
      { path: { idSite }, query, options },
      pages,
    );
  }
}
