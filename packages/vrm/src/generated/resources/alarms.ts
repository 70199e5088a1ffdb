// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type {
  AlarmAnswer,
  AlarmCleared,
  AlarmClearing,
  AlarmKey,
  AlarmList,
  AlarmRemoved,
  AlarmRule,
} from "../types.ts";

/** Rules that raise alarms. */
export class Alarms extends Resource {
  static override readonly resource: string = "alarms";

  /**
   * Lists the alarm rules of an installation, and what new ones can be made of.
   *
   * Rules, not alarms that went off: there is no operation for the log.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The rules; devices, attributes and users for new ones.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see GET /installations/{idSite}/alarms (specs/vrm/paths/alarms.yaml)
   */
  list(idSite: number, options?: CallOptions): Call<AlarmList> {
    return call(this, "list", "GET", "/installations/{idSite}/alarms", { path: { idSite }, options });
  }

  /**
   * Adds an alarm rule.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The rule as it was added.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/alarms (specs/vrm/paths/alarms.yaml)
   */
  create(idSite: number, body: AlarmRule, options?: CallOptions): Call<AlarmAnswer> {
    return call(this, "create", "POST", "/installations/{idSite}/alarms", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Changes the alarm rule on an attribute of a device.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The rule after the change.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see PUT /installations/{idSite}/alarms (specs/vrm/paths/alarms.yaml)
   */
  update(idSite: number, body: AlarmRule, options?: CallOptions): Call<AlarmAnswer> {
    return call(this, "update", "PUT", "/installations/{idSite}/alarms", { path: { idSite }, body, options });
  }

  /**
   * Removes the alarm rule on an attribute of a device.
   *
   * The rule is named in a JSON body, which some proxies take out of a DELETE.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The rule is gone.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see DELETE /installations/{idSite}/alarms (specs/vrm/paths/alarms.yaml)
   */
  delete(idSite: number, body: AlarmKey, options?: CallOptions): Call<AlarmRemoved> {
    return call(this, "delete", "DELETE", "/installations/{idSite}/alarms", {
      path: { idSite },
      body,
      options,
    });
  }

  /**
   * Marks an alarm in the log as cleared.
   *
   * @param idSite Id of the installation: a number, not the portal id of its gateway. Range: at least 1.
   * @returns The alarm is cleared.
   * @throws {BadRequestError} 400: A parameter is missing or not valid: `errors` says which; or the path
   *   does not exist.
   * @throws {AuthenticationError} 401: The token is missing, wrong, expired or revoked, or sent in the
   *   form of the other kind.
   * @throws {PermissionError} 403: The user may not do this; the demo account may do little.
   * @throws {NotFoundError} 404: There is no such installation, item or path.
   * @throws {ValidationError} 422: A value is not valid: `errors` says which.
   * @throws {RateLimitError} 429: Too many requests.
   * @see POST /installations/{idSite}/clear-alarm (specs/vrm/paths/alarms.yaml)
   */
  clear(idSite: number, body: AlarmClearing, options?: CallOptions): Call<AlarmCleared> {
    return call(this, "clear", "POST", "/installations/{idSite}/clear-alarm", {
      path: { idSite },
      body,
      options,
    });
  }
}
