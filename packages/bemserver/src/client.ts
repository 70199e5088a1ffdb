import { type CallOptions, type Connection, type Credential, environment, missing } from "@busbar/runtime";
import { type BemserverOptions, connect } from "./connect.ts";
import { VersionError } from "./errors.ts";
import { BemserverClient } from "./generated/client.ts";
import { login } from "./login.ts";

/**
 * Client for a BEMServer, with every resource.
 *
 * @example
 * const bem = new Bemserver({ baseUrl: "https://bem.example.com", auth: login({ email, password }) });
 * const sites = await bem.sites.list({ campaign_id: 1 });
 */
export class Bemserver extends BemserverClient {
  /**
   * @param options Settings, or a connection that is taken as it is. Without `auth`, `BEMSERVER_EMAIL` and
   *   `BEMSERVER_PASSWORD` of the environment log in; `auth: false` calls without a credential.
   * @throws {ConfigError} when a setting is missing or cannot be used.
   */
  constructor(options: BemserverOptions | Connection = {}) {
    super("with" in options ? options : connect({ ...options, auth: options.auth ?? environmentLogin() }));
  }

  /** The same client with another credential. This one keeps its own. */
  withAuth(auth: Credential): Bemserver {
    return new Bemserver(this.connection.with({ auth }));
  }

  /**
   * Asks the server for its version, which this package has to fit.
   *
   * @returns Version of the server's API.
   * @throws {VersionError} when it is not `>=0.26 <0.28`.
   */
  async checkVersion(options?: CallOptions): Promise<string> {
    const { versions } = await this.about.get(options);
    const serverVersion = versions?.bemserver_api;
    if (!/^0\.2[67](\.|$)/.test(serverVersion ?? "")) {
      throw new VersionError(
        `The server is ${serverVersion ?? "of no version"}, this client is for >=0.26 <0.28: GET /about/
Use a release of this package for that version, or generate one.`,
        { serverVersion },
      );
    }
    return serverVersion;
  }
}

function environmentLogin(): Credential {
  const email = environment("BEMSERVER_EMAIL");
  const password = environment("BEMSERVER_PASSWORD");
  return email && password
    ? login({ email, password })
    : missing(
        "There is no credential.\nPass `auth`, or set BEMSERVER_EMAIL and BEMSERVER_PASSWORD; `auth: false` sends none.",
      );
}
