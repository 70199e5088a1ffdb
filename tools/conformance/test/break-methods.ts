type Promised = Promise<unknown> & { withResponse?(): Promise<unknown> };

/** Wraps every method of every resource: what it throws, at once or later, goes through `caught`. */
export function breakMethods(client: object, caught: (error: unknown) => unknown): object {
  const method =
    (resource: object, run: (...args: unknown[]) => Promised) =>
    (...args: unknown[]) => {
      let made: Promised;
      try {
        made = run.apply(resource, args);
      } catch (error) {
        made = Promise.reject(error);
      }
      const later = (promise: Promise<unknown>) => promise.catch(caught);
      const value = later(made);
      // The runner takes one of the two promises; the other may not count as unhandled.
      value.catch(() => {});
      return Object.assign(value, {
        withResponse: () =>
          later(made.withResponse?.() ?? made).then(
            (answer) => answer ?? { data: undefined, etag: undefined },
          ),
      });
    };
  const resource = (target: object): object =>
    new Proxy(target, {
      get(_, name) {
        const value = Reflect.get(target, name);
        return typeof value === "function" ? method(target, value) : value;
      },
    });
  return new Proxy(client, {
    get(_, name) {
      const value = Reflect.get(client, name);
      return typeof value === "object" && value !== null ? resource(value) : value;
    },
  });
}
