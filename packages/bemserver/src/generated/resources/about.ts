// Generated from specs/bemserver/openapi.yaml by `busbar generate`. Do not edit.
import { type Call, call, type ReadOptions, Resource } from "@busbar/runtime";
import type { About } from "../types.ts";

/** What runs on the server. */
export class AboutResource extends Resource {
  static override readonly resource: string = "about";

  /**
   * Tells the versions of the server and of its core library; needs no credentials.
   *
   * @returns The versions.
   * @throws {NotModifiedError} 304: The caller's copy is current.
   * @see GET /about/ (specs/bemserver/paths/auth.yaml)
   */
  get(options?: ReadOptions): Call<About> {
    return call(this, "get", "GET", "/about/", { options, anonymous: true });
  }
}
