import { type Connection, type Credential, environment, missing, open } from "@busbar/runtime";
import { cik } from "../auth.ts";
import { problem } from "../errors.ts";
import { secretNames } from "../generated/data/index.ts";
import { platformUrl, type SurfaceOptions, userAgent } from "../surface-options.ts";

/** Settings of the data interface. */
export interface DataOptions extends SurfaceOptions {
  /** CIK of the device. Default: `EXOSITE_CIK` of the environment. */
  cik?: string | undefined;
}

/**
 * Connects to the data interface of devices. Without a CIK the calls that need one reject, not this.
 *
 * @throws {ConfigError} when a setting cannot be used.
 * @example
 * const data = new Data(connectData({ cik }));
 */
export function connectData({
  baseUrl,
  cik: key,
  auth = credentialOf(key || environment("EXOSITE_CIK")),
  ...settings
}: DataOptions = {}): Connection {
  return open({ ...settings, auth, baseUrl: platformUrl(baseUrl) }, { userAgent, secretNames, problem });
}

function credentialOf(key: string | undefined): Credential {
  return key
    ? cik(key)
    : missing("The data interface has no CIK of the device.\nPass `cik`, or set EXOSITE_CIK.");
}
