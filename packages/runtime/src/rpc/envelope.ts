/**
 * What is around the calls on the wire: where a request goes, how the members of request, call and answer are
 * named, and what codes mean. A specification gives it as `x-rpc-envelope`.
 */
export interface RpcEnvelope {
  /** Path that requests are posted to. */
  readonly path: string;
  /** Media type of a request. Default `application/json`. */
  readonly mediaType?: string;
  /** Member of a request that holds the credential. */
  readonly auth: string;
  /** Member of a request that holds the calls. */
  readonly calls: string;
  /** Member of a call, and of its answer, that tells which call it is. */
  readonly id: string;
  /** Member of a call that names the procedure. */
  readonly procedure: string;
  /** Member of a call that holds the arguments in order. */
  readonly arguments: string;
  /** Member of an answer that says in a word how the call went. */
  readonly status: string;
  /** The word for success. */
  readonly ok: string;
  /** Member of an answer that holds the result. */
  readonly result: string;
  /** Member of an answer, or of what comes instead of all answers, that says what went wrong. */
  readonly error: string;
  /** HTTP statuses that codes stand for when a request failed as a whole. */
  readonly codes: Readonly<Record<string, number>>;
  /** Calls that share one request at most. */
  readonly maximum: number;
}

/** What says in a request who calls, by wire name; undefined members are not sent. */
export type RpcCredential = Readonly<Record<string, string | undefined>>;
