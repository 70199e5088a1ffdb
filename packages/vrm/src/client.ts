import { type Connection, type Credential, environment, missing } from "@busbar/runtime";
import { connect, type VrmOptions } from "./connect.ts";
import { Downloads } from "./downloads.ts";
import { VrmClient } from "./generated/client.ts";
import { Installations } from "./installations.ts";
import { Stats } from "./stats/stats.ts";

/**
 * Client for the VRM portal, with every resource.
 *
 * @example
 * const vrm = new Vrm({ token: "5f1d..." });
 * const { records } = await vrm.installations.list();
 */
export class Vrm extends VrmClient {
  /** Installations (sites): finding, adding, changing and leaving them, and what devices they have. */
  override readonly installations: Installations;

  /** Statistics: attributes as points in time and as totals. */
  override readonly stats: Stats;

  /** Files. */
  override readonly downloads: Downloads;

  /**
   * @param options Settings, or a connection that is taken as it is. Without `token` and `auth`, `VRM_TOKEN` of
   *   the environment is the token; `auth: false` calls without one.
   * @throws {ConfigError} when a setting cannot be used.
   */
  constructor(options: VrmOptions | Connection = {}) {
    super("with" in options ? options : connect(withEnvironment(options)));
    this.installations = new Installations(this.connection);
    this.stats = new Stats(this.connection);
    this.downloads = new Downloads(this.connection);
  }

  /** The same client with another credential, by which its requests are then limited. This client keeps its own. */
  withAuth(auth: Credential): Vrm {
    return new Vrm(this.connection.with({ auth }));
  }
}

function withEnvironment(options: VrmOptions): VrmOptions {
  const { token, auth } = options;
  if (token !== undefined || auth !== undefined) {
    return options;
  }
  const found = environment("VRM_TOKEN");
  return found === undefined
    ? {
        ...options,
        auth: missing("There is no `token`.\nPass it, or set VRM_TOKEN; `auth: false` sends none."),
      }
    : { ...options, token: found };
}
