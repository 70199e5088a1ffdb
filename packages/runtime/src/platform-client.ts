import { Resource } from "./call/call.ts";
import type { Connection } from "./connection.ts";
import { HttpConnection } from "./http-connection.ts";

/** Base of the clients that have every resource of a platform, on one connection. */
export class PlatformClient<Paths extends {}> extends Resource<HttpConnection<Paths>> {
  /** @param connection What all resources share; it is given `http` where it has none. */
  constructor(connection: Connection) {
    super(HttpConnection.on(connection));
  }
}
