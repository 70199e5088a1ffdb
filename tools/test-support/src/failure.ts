import { expect } from "vitest";

/**
 * The error that a call fails with. A call that succeeds, or fails with something else, fails the test.
 *
 * @param kind What the error has to be an instance of.
 */
export async function failure<E extends Error = Error>(
  call: PromiseLike<unknown>,
  kind: abstract new (...args: never[]) => E = Error as unknown as new () => E,
): Promise<E> {
  const reason = await Promise.resolve(call).then(
    () => "the call succeeded",
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(kind);
  return reason as E;
}
