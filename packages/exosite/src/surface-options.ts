import { type ConnectOptions, environment } from "@busbar/runtime";
import { version } from "./version.ts";

/** Settings that every surface takes. */
export interface SurfaceOptions extends Omit<ConnectOptions, "baseUrl"> {
  /** Address of the platform. Default: `EXOSITE_URL` of the environment, or `https://m2.exosite.com`. */
  baseUrl?: string | undefined;
}

/** Value of `User-Agent`. */
export const userAgent: string = `@busbar/exosite/${version}`;

/** Address of the platform, for all surfaces but Portals. */
export function platformUrl(baseUrl: string | undefined): string {
  return baseUrl ?? environment("EXOSITE_URL") ?? "https://m2.exosite.com";
}
