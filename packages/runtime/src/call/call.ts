import type { Connection } from "../connection.ts";
import { ConfigError } from "../errors/local-errors.ts";
import { visible } from "../response/body.ts";
import type { Input, Method } from "./input.ts";
import { type Answer, type Outcome, run } from "./run.ts";

/**
 * A call that has been made: a promise of its value. It starts by itself, whether or not it is awaited.
 *
 * @example
 * const site = await bem.sites.get(1);
 * const { data, etag } = await bem.sites.get(1).withResponse();
 */
export class Call<T> extends Promise<T> {
  /** What `then` and its like give is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #outcome: Promise<Outcome<T>>;
  /** Whether the unread response was asked for; unknown until the call starts. */
  #stream: boolean | undefined;

  /** @internal */
  constructor(start: (stream: boolean) => Promise<Outcome<T>>) {
    let resolve!: (value: T) => void;
    let reject!: (reason: unknown) => void;
    super((fulfill, fail) => {
      resolve = fulfill;
      reject = fail;
    });
    this.#outcome = Promise.resolve().then(() => {
      this.#stream ??= false;
      return start(this.#stream);
    });
    this.#outcome.then(({ data }) => (this.#stream ? reject(taken()) : resolve(data)), reject);
  }

  /** The value together with the response and its ETag. */
  async withResponse(): Promise<Answer<T>> {
    // A failure is reported once: by this promise.
    this.catch(() => {});
    const { data, response, etag, body } = await this.#outcome;
    if (this.#stream) {
      throw taken();
    }
    return { data, response: visible(response, body), etag };
  }

  /**
   * The response with its body unread, for answers that are larger than memory should hold.
   *
   * @throws {ConfigError} when asked after the call has started.
   */
  async response(): Promise<Response> {
    if (this.#stream === false) {
      throw taken();
    }
    this.#stream = true;
    this.catch(() => {});
    return (await this.#outcome).response;
  }
}

function taken(): ConfigError {
  return new ConfigError("`response()` takes the body.\nAsk for it at once, and alone.");
}

/** Base of all resources: operations on one connection. */
export class Resource<Own extends Connection = Connection> {
  /** What errors and log lines say before the name of a method: `sites` in `sites.list`. */
  static readonly resource: string = "resource";

  /** Connection that the operations are sent on. */
  readonly connection: Own;

  constructor(connection: Own) {
    this.connection = connection;
  }
}

/** `resource.method`, as errors and log lines name an operation. */
export function operationOf(resource: Resource, method: string): string {
  return `${(resource.constructor as typeof Resource).resource}.${method}`;
}

/**
 * Makes a call; what every generated method consists of.
 *
 * @param name Name of the resource's method.
 * @param path Path template, such as `/meters/{id}`.
 * @param input Arguments, and what the specification says of the operation.
 */
export function call<T>(
  resource: Resource,
  name: string,
  method: Method,
  path: string,
  input: Input = {},
): Call<T> {
  const operation = operationOf(resource, name);
  return new Call((stream) => run(resource.connection, operation, method, path, input, stream));
}
