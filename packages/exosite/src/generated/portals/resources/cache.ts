// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type CallOptions, Resource } from "@busbar/runtime";
import type { CacheInvalidation } from "../types.ts";

/** What Portals keeps of the One Platform. */
export class Cache extends Resource {
  static override readonly resource: string = "cache";

  /**
   * Has Portals forget what it keeps of the One Platform, as far as some calls changed it.
   *
   * Portals shows data of the One Platform up to about 15 minutes old. The platform's command line sends
   * the calls that it made there, after making them; it says that `drop` has no effect. It is not
   * documented, and takes no credential but the CIK in the body.
   *
   * @see POST /api/portals/v1/cache (specs/exosite/portals/paths/domain.yaml)
   */
  invalidate(body: CacheInvalidation, options?: CallOptions): Call<void> {
    return call(this, "invalidate", "POST", "/api/portals/v1/cache", {
      body,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      options,
      as: "nothing",
      anonymous: true,
    });
  }
}
