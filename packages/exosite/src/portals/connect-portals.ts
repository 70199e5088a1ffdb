import { basic, type Connection, type Credential, environment, missing, open } from "@busbar/runtime";
import { portalsToken } from "../auth.ts";
import { portalsProblem } from "../errors.ts";
import { secretNames } from "../generated/portals/index.ts";
import { type SurfaceOptions, userAgent } from "../surface-options.ts";

/** Settings of Portals. */
export interface PortalsOptions extends SurfaceOptions {
  /** Address of Portals, in place of the one that `domain` says. */
  baseUrl?: string | undefined;
  /** Domain: `example` for `example.exosite.com`, or a host. Default: `EXOSITE_DOMAIN` of the environment, or `portals`. */
  domain?: string | undefined;
  /** Name or e-mail address of the user. Default: `EXOSITE_USER`. */
  user?: string | undefined;
  /** Password of the user. Default: `EXOSITE_PASSWORD`. */
  password?: string | undefined;
  /** Token of the user, in place of name and password. Default: `EXOSITE_PORTALS_TOKEN`. */
  token?: string | undefined;
}

/**
 * Connects to Portals, for use with single resources, which alone are then bundled. Without a credential the calls that
 * need one reject, not this.
 *
 * @throws {ConfigError} when a setting cannot be used.
 * @example
 * const devices = new Devices(connectPortals({ domain: "example", token }));
 */
export function connectPortals({
  domain,
  baseUrl = addressOf(domain || environment("EXOSITE_DOMAIN") || "portals"),
  user,
  password,
  token,
  auth = credentialOf({ user, password, token }),
  ...settings
}: PortalsOptions = {}): Connection {
  return open({ ...settings, auth, baseUrl }, { userAgent, secretNames, problem: portalsProblem });
}

function addressOf(domain: string): string {
  return `https://${domain.includes(".") ? domain : `${domain}.exosite.com`}`;
}

function credentialOf(given: Pick<PortalsOptions, "user" | "password" | "token">): Credential {
  const none = !given.user && !given.password && !given.token;
  const token = none ? environment("EXOSITE_PORTALS_TOKEN") : given.token;
  const user = given.user || environment("EXOSITE_USER");
  const password = given.password || environment("EXOSITE_PASSWORD");
  return token
    ? portalsToken(token)
    : user && password
      ? basic(user, password)
      : missing(
          "Portals has no credential.\nPass `portals: { user, password }` or `portals: { token }`, or set EXOSITE_USER and EXOSITE_PASSWORD or EXOSITE_PORTALS_TOKEN.",
        );
}
