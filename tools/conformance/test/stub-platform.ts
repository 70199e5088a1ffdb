import type { Observed } from "../src/outcome/observed.ts";
import type { ClientSettings, Platform, Session } from "../src/platforms/platform.ts";
import type { Vector } from "../src/vectors/vector.ts";
import { operations } from "./operations.ts";

/** An error of the stub client, with the members that the runner looks at. */
class StubError extends Error {
  readonly status: number | undefined;

  constructor(name: string, status?: number) {
    super(`${name} ${status}`);
    Object.defineProperty(this, "name", { value: name });
    this.status = status;
  }
}

const names: Readonly<Record<number, string>> = {
  401: "AuthenticationError",
  404: "NotFoundError",
  412: "PreconditionError",
};

/** A platform with a client of three methods, so that the runner is tested without any package. */
export const stubPlatform: Platform = {
  name: "bemserver",
  surface: "test",
  operations,
  renewals: ["auth_refresh"],
  unmappedBound: 0.02,
  credentials: (auth) => (auth.kind === "bearer" ? { authorization: `Bearer ${auth.accessToken}` } : {}),
  connect: (vector, settings) => connect(vector, settings),
};

function connect(vector: Vector, { baseUrl, fetch, timeout }: ClientSettings): Session {
  const credentials = stubPlatform.credentials(vector.auth);
  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const content = body === undefined ? {} : { "content-type": "application/json" };
    const init = {
      method,
      headers: { ...credentials, ...content, ...headers },
      signal: AbortSignal.timeout(timeout),
    };
    const request = new Request(
      baseUrl + path,
      body === undefined ? init : { ...init, body: JSON.stringify(body) },
    );
    const response = await fetch(request).catch((error: unknown) => {
      throw new StubError((error as Error).name === "TimeoutError" ? "TimeoutError" : "ConnectionError");
    });
    if (!response.ok) {
      throw new StubError(names[response.status] ?? "ServerError", response.status);
    }
    const text = await response.text();
    return {
      data: text === "" ? undefined : JSON.parse(text),
      etag: response.headers.get("etag") ?? undefined,
    };
  }
  const call = (promise: Promise<{ data: unknown }>) => {
    const value = promise.then(({ data }) => data);
    // The runner takes one of the two promises; the other may not count as unhandled.
    value.catch(() => {});
    return Object.assign(value, { withResponse: () => promise });
  };
  const sites = {
    list: (query: object = {}) =>
      call(send("GET", `/sites/?${new URLSearchParams(query as Record<string, string>)}`.replace(/\?$/, ""))),
    get: (id: string) => {
      if (id === "") {
        throw new StubError("ConfigError");
      }
      return call(send("GET", `/sites/${encodeURIComponent(id)}`));
    },
    create: (body: object) => call(send("POST", "/sites/", body)),
    update: (id: string, body: object, { ifMatch }: { ifMatch: string }) =>
      call(send("PUT", `/sites/${id}`, body, { "if-match": ifMatch })),
  };
  return { client: { sites }, finish: (observed: Observed) => observed };
}
