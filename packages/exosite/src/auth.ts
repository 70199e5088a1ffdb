import { apiKey, ConfigError, type Credential } from "@busbar/runtime";

/**
 * Sends a CIK as `X-Exosite-CIK`: that of the device for its data and its content, that of the vendor for provisioning.
 *
 * @throws {ConfigError} when it is empty.
 */
export function cik(value: string): Credential {
  return apiKey({ name: "X-Exosite-CIK", value });
}

/**
 * Sends a vendor token as `X-Exosite-Token`, for provisioning.
 *
 * @throws {ConfigError} when it is empty.
 */
export function vendorToken(value: string): Credential {
  return apiKey({ name: "X-Exosite-Token", value });
}

/**
 * Sends a token of a user of Portals as `Authorization: Token <token>`. It is good for 30 days.
 *
 * @throws {ConfigError} when it is empty.
 */
export function portalsToken(value: string): Credential {
  return authorization("Token", value);
}

/**
 * Sends what Google gave after a login as `Authorization: Google <code>`, for fetching a token of Portals.
 *
 * @throws {ConfigError} when it is empty.
 */
export function googleCode(value: string): Credential {
  return authorization("Google", value);
}

/** Stands in for a credential that was not given: whoever calls learns what to pass. */
export function missing(message: string): Credential {
  return {
    apply() {
      throw new ConfigError(message);
    },
    secrets: () => [],
  };
}

/** `Authorization` with a scheme that is none of HTTP's own. */
function authorization(scheme: string, value: string): Credential {
  if (!value) {
    throw new ConfigError(
      `The credential for \`Authorization: ${scheme}\` is empty.\nPass it as plain text.`,
    );
  }
  return { ...apiKey({ name: "Authorization", value: `${scheme} ${value}` }), secrets: () => [value] };
}
