import type { Client } from "openapi-fetch";
import { directClient } from "./call/direct.ts";
import { Connection } from "./connection.ts";

/** A connection that calls any path, beside what the resources cover. */
// biome-ignore lint/suspicious/noExplicitAny: a connection of any platform fits where paths do not matter
export class HttpConnection<Paths extends {} = any> extends Connection {
  #http: Client<Paths> | undefined;

  /** The same server with the same settings, for whoever has a connection without `http`. */
  // biome-ignore lint/suspicious/noExplicitAny: without its own paths a connection takes any
  static on<Paths extends {} = any>(connection: Connection): HttpConnection<Paths> {
    return connection instanceof HttpConnection
      ? connection
      : new HttpConnection(connection.core, connection.settings());
  }

  /** Typed access to every path: the documented way to call what the resources do not cover. */
  get http(): Client<Paths> {
    this.#http ??= directClient<Paths>(this);
    return this.#http;
  }
}
