import { type Connection, type Credential, environment, missing, open } from "@busbar/runtime";
import { cik, vendorToken } from "../auth.ts";
import { problem } from "../errors.ts";
import { secretNames } from "../generated/provision/index.ts";
import { platformUrl, type SurfaceOptions, userAgent } from "../surface-options.ts";

/** Settings of provisioning. */
export interface ProvisionOptions extends SurfaceOptions {
  /** CIK of the vendor. Default: `EXOSITE_VENDOR_CIK` of the environment. */
  cik?: string | undefined;
  /** Vendor token, which may do all but name the vendor and make tokens. Default: `EXOSITE_VENDOR_TOKEN`. */
  token?: string | undefined;
}

/**
 * Connects to provisioning, for use with single resources, which alone are then bundled. Without a key the calls that
 * need one reject, not this.
 *
 * @throws {ConfigError} when a setting cannot be used.
 * @example
 * const models = new Models(connectProvision({ token }));
 */
export function connectProvision({
  baseUrl,
  cik: key,
  token,
  auth = credentialOf(key, token),
  ...settings
}: ProvisionOptions = {}): Connection {
  return open({ ...settings, auth, baseUrl: platformUrl(baseUrl) }, { userAgent, secretNames, problem });
}

function credentialOf(key: string | undefined, token: string | undefined): Credential {
  const given = key || token;
  const vendorCik = given ? key : environment("EXOSITE_VENDOR_CIK");
  const vendor = given ? token : environment("EXOSITE_VENDOR_TOKEN");
  return vendorCik
    ? cik(vendorCik)
    : vendor
      ? vendorToken(vendor)
      : missing(
          "Provisioning has no key of the vendor.\nPass `provision: { cik }` or `provision: { token }`, or set EXOSITE_VENDOR_CIK or EXOSITE_VENDOR_TOKEN.",
        );
}
