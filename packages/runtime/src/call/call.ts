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
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #outcome: Promise<Outcome<T>>;
  #started = false;
  #stream = false;

  /** @internal */
  constructor(start: (stream: boolean) => Promise<Outcome<T>>) {
    this.#outcome = Promise.resolve().then(() => {
      this.#started = true;
      return start(this.#stream);
    });
  }

  /** The value together with the response and its ETag. */
  withResponse(): Promise<Answer<T>> {
    return this.#read().then(({ data, response, etag, body }) => ({
      data,
      response: visible(response, body),
      etag,
    }));
  }

  /**
   * The response with its body unread, for answers that are larger than memory should hold.
   *
   * @throws {ConfigError} when asked after the call has started.
   */
  async response(): Promise<Response> {
    if (this.#started && !this.#stream) {
      throw new ConfigError("The call has started.\nAsk for `response()` where the call is made.");
    }
    this.#stream = true;
    return (await this.#outcome).response;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#read()
      .then(({ data }) => data)
      .then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled);
  }

  async #read(): Promise<Outcome<T>> {
    const outcome = await this.#outcome;
    if (this.#stream) {
      throw new ConfigError("`response()` took the body.\nAsk for the value or for `response()`.");
    }
    return outcome;
  }
}

/** Base of all resources: operations on one connection. */
export class Resource {
  /** Connection that the operations are sent on. */
  readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }
}

/** Makes a call; what every generated method consists of. */
export function call<T>(
  resource: Resource,
  operation: string,
  method: Method,
  path: string,
  input: Input = {},
): Call<T> {
  return new Call((stream) => run(resource.connection, operation, method, path, input, stream));
}
