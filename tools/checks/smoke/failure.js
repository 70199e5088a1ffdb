/** What a promise rejects with; nothing when it does not. */
export function failure(promise) {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}
