// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  CustomWidgetAnswer,
  CustomWidgetBody,
  CustomWidgetCreated,
  CustomWidgetKey,
  CustomWidgetsGetQuery,
  SuccessAnswer,
} from "../types.ts";

/** Widgets that users put together. */
export class CustomWidgets extends Resource {
  static override readonly resource: string = "customWidgets";

  /**
   * Gives a custom widget.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @param query `idCustomWidget`.
   * @returns The custom widget.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/custom-widget (specs/vrm/paths/custom-widgets.yaml)
   */
  get(idSite: number, query: CustomWidgetsGetQuery, options?: CallOptions): Call<CustomWidgetAnswer> {
    return call(this, "get", "GET", "/installations/{idSite}/custom-widget", {
      path: { idSite },
      query,
      options,
    });
  }

  /**
   * Adds a custom widget.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The id of the custom widget.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/custom-widget (specs/vrm/paths/custom-widgets.yaml)
   */
  create(idSite: number, body: CustomWidgetBody, options?: CallOptions): Call<CustomWidgetCreated> {
    return call(this, "create", "POST", "/installations/{idSite}/custom-widget", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Changes a custom widget.
   *
   * All members are required, although it is a PATCH.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The custom widget is changed.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see PATCH /installations/{idSite}/custom-widget (specs/vrm/paths/custom-widgets.yaml)
   */
  update(idSite: number, body: CustomWidgetBody, options?: CallOptions): Call<SuccessAnswer> {
    return call(this, "update", "PATCH", "/installations/{idSite}/custom-widget", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Removes a custom widget.
   *
   * It is named in a JSON body, which some proxies take out of a DELETE.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The custom widget is gone.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see DELETE /installations/{idSite}/custom-widget (specs/vrm/paths/custom-widgets.yaml)
   */
  delete(idSite: number, body: CustomWidgetKey, options?: CallOptions): Call<SuccessAnswer> {
    return call(this, "delete", "DELETE", "/installations/{idSite}/custom-widget", {
      path: { idSite },
      body,
      options,
    });
  }
}
