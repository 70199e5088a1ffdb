import type { Connection } from "../connection.ts";
import { ConfigError } from "../errors/local-errors.ts";
import type { Input, Method } from "./input.ts";
import { type Answer, run } from "./run.ts";

/**
 * A call that has been made: a promise of its value. It starts by itself, whether or not it is awaited.
 *
 * @example
 * const site = await bem.sites.get(1);
 * const { data, etag } = await bem.sites.get(1).withResponse();
 */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #answer: Promise<Answer<T>>;
  #state: "new" | "stream" | "started" = "new";

  /** @internal */
  constructor(start: (stream: boolean) => Promise<Answer<T>>) {
    this.#answer = Promise.resolve().then(() => {
      const stream = this.#state === "stream";
      this.#state = stream ? "stream" : "started";
      return start(stream);
    });
  }

  /** The value together with the response and its ETag. */
  withResponse(): Promise<Answer<T>> {
    return this.#answer.then((answer) => {
      this.#unread();
      return answer;
    });
  }

  /**
   * The response with its body unread, for answers that are larger than memory should hold.
   *
   * @throws {ConfigError} when asked after the call has started.
   */
  response(): Promise<Response> {
    if (this.#state === "started") {
      return Promise.reject(
        new ConfigError(
          "`response()` was asked for after the call had started.\nAsk where the call is made.",
        ),
      );
    }
    this.#state = "stream";
    return this.#answer.then(({ response }) => response);
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => {
      this.#unread();
      return fulfilled ? fulfilled(data) : (data as unknown as A);
    }, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled);
  }

  #unread(): void {
    if (this.#state === "stream") {
      throw new ConfigError("The value was asked for, but `response()` took the body.\nUse one of the two.");
    }
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
