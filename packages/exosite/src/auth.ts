import { type Credential, headerKey } from "@busbar/runtime";

/**
 * Sends a CIK as `X-Exosite-CIK`: that of the device for its data and its content, that of the vendor for provisioning.
 *
 * @throws {ConfigError} when it is empty.
 */
export function cik(value: string): Credential {
  return headerKey("X-Exosite-CIK", value);
}

/**
 * Sends a vendor token as `X-Exosite-Token`, for provisioning.
 *
 * @throws {ConfigError} when it is empty.
 */
export function vendorToken(value: string): Credential {
  return headerKey("X-Exosite-Token", value);
}

/**
 * Sends a token of a user of Portals as `Authorization: Token <token>`. It is good for 30 days.
 *
 * @throws {ConfigError} when it is empty.
 */
export function portalsToken(value: string): Credential {
  return headerKey("Authorization", value, "Token ");
}

/**
 * Sends what Google gave after a login as `Authorization: Google <code>`, for fetching a token of Portals.
 *
 * @throws {ConfigError} when it is empty.
 */
export function googleCode(value: string): Credential {
  return headerKey("Authorization", value, "Google ");
}
