/** What a promise rejects with; fails where it does not. */
// biome-ignore lint/suspicious/noExplicitAny: tests read members of errors of any class
export async function caught(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
