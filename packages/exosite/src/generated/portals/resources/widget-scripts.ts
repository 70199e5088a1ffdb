// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { WidgetScript, WidgetScriptPost, WidgetScriptPut } from "../types.ts";

/** Widgets that a domain has of its own, in JavaScript. For its administrators. */
export class WidgetScripts extends Resource {
  static override readonly resource: string = "widgetScripts";

  /**
   * Lists the widgets that the domain has of its own.
   *
   * Needs `___admin` on the domain.
   *
   * @returns The widgets.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see GET /api/portals/v1/widget-scripts (specs/exosite/portals/paths/widget-scripts.yaml)
   */
  list(options?: CallOptions): Call<WidgetScript[]> {
    return call(this, "list", "GET", "/api/portals/v1/widget-scripts", { options });
  }

  /**
   * Creates a widget of the domain.
   *
   * Needs `___admin` on the domain.
   *
   * @returns The widget.
   * @throws {BadRequestError} 400: The body is missing or not right, or something that it names does not
   *   exist.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @see POST /api/portals/v1/widget-scripts (specs/exosite/portals/paths/widget-scripts.yaml)
   */
  create(body: WidgetScriptPost, options?: CallOptions): Call<WidgetScript> {
    return call(this, "create", "POST", "/api/portals/v1/widget-scripts", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Tells about a widget of the domain, with its code.
   *
   * Needs `___admin` on the domain.
   *
   * @param widgetScriptId Id of the widget.
   * @returns The widget.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see GET /api/portals/v1/widget-scripts/{widget-script-id} (specs/exosite/portals/paths/widget-scripts.yaml)
   */
  get(widgetScriptId: string, options?: CallOptions): Call<WidgetScript> {
    return call(this, "get", "GET", "/api/portals/v1/widget-scripts/{widget-script-id}", {
      path: { "widget-script-id": widgetScriptId },
      options,
    });
  }

  /**
   * Changes a widget of the domain.
   *
   * Needs `___admin` on the domain. What is left out stays (inferred).
   *
   * @param widgetScriptId Id of the widget.
   * @returns The widget as it is now.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see PUT /api/portals/v1/widget-scripts/{widget-script-id} (specs/exosite/portals/paths/widget-scripts.yaml)
   */
  update(widgetScriptId: string, body: WidgetScriptPut, options?: CallOptions): Call<WidgetScript> {
    return call(this, "update", "PUT", "/api/portals/v1/widget-scripts/{widget-script-id}", {
      path: { "widget-script-id": widgetScriptId },
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
    });
  }

  /**
   * Deletes a widget of the domain.
   *
   * Needs `___admin` on the domain.
   *
   * @param widgetScriptId Id of the widget.
   * @throws {AuthenticationError} 401: The login or token is missing or wrong.
   * @throws {PermissionError} 403: The login or token is missing or wrong, or the caller lacks the
   *   permission.
   * @throws {NotFoundError} 404: There is nothing of that name or id.
   * @see DELETE /api/portals/v1/widget-scripts/{widget-script-id} (specs/exosite/portals/paths/widget-scripts.yaml)
   */
  delete(widgetScriptId: string, options?: CallOptions): Call<void> {
    return call(this, "delete", "DELETE", "/api/portals/v1/widget-scripts/{widget-script-id}", {
      path: { "widget-script-id": widgetScriptId },
      options,
      as: "nothing",
    });
  }
}
