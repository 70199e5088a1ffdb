import type { Connection } from "../connection.ts";

/** A credential: how it goes on a request, and how it is renewed. */
export interface Credential {
  /**
   * Puts the credential on a request; may give another request in its place.
   *
   * @param request Request about to be sent.
   * @param connection Connection of the call; a login takes `connection.with({ auth: false })`.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: an async function without a result gives this
  apply(request: Request, connection: Connection): void | Request | Promise<void | Request>;
  /**
   * Reacts to a 401.
   *
   * @returns Whether the request is worth sending again.
   */
  renew?(request: Request, response: Response, connection: Connection): Promise<boolean>;
  /** Values that are never logged or shown. */
  secrets(): readonly string[];
}
