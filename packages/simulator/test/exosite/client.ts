import { type SimulateOptions, type Simulator, simulate } from "../../src/index.ts";

/** Answer to one call. */
export interface RpcReply {
  readonly id?: number;
  readonly status: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into results of all kinds.
  readonly result?: any;
  readonly error?: unknown;
}

/** What came back over HTTP. */
export interface HttpReply {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
}

/** A call, short: the procedure, and its arguments. */
export type ShortCall = readonly [procedure: string, ...given: unknown[]];

/** What a test works with. */
export interface Opened {
  readonly simulator: Simulator<"exosite">;
  readonly account: Simulator<"exosite">["state"];
  /** CIKs of the demonstration. */
  readonly keys: { readonly vendor: string; readonly portal: string; readonly device: string };
  /** Posts calls as the device, or with another credential; gives the answers. */
  rpc(calls: readonly ShortCall[], auth?: object): Promise<RpcReply[]>;
  /** Posts one call as the device, or with another credential. */
  call(call: ShortCall, auth?: object): Promise<RpcReply>;
  /** Posts a body as it is. */
  post(body: unknown): Promise<HttpReply>;
  /** `http("POST /onep:v1/stack/alias", { as: "device", body: "temperature=1" })` */
  http(line: string, options?: HttpOptions): Promise<HttpReply>;
}

/** A request beside RPC. */
export interface HttpOptions {
  readonly as?: "vendor" | "portal" | "device";
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Noon of a Sunday in March 2026, at which the clock stands unless told otherwise. */
export const noon = Date.UTC(2026, 2, 1, 12) / 1000;

const formType = "application/x-www-form-urlencoded; charset=utf-8";

/** A simulator whose clock stands still, and short ways to ask it. */
export function openExosite(options: SimulateOptions<"exosite"> = {}): Opened {
  const simulator = simulate("exosite", { clock: noon * 1000, ...options });
  const account = simulator.state;
  const keys = {
    vendor: account.cik(),
    portal: account.cik("portal"),
    device: account.cik("portal", "thermostat"),
  };

  const http: Opened["http"] = async (line, given = {}) => {
    const { as, body, type = formType, headers = {}, signal } = given;
    const [method = "", path = ""] = line.split(/ (.*)/s);
    const response = await simulator.fetch(`https://m2.exosite.test${path}`, {
      method,
      headers: {
        ...(as && { "x-exosite-cik": keys[as] }),
        ...(body !== undefined && { "content-type": type }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    });
    const { status } = response;
    return {
      status,
      type: response.headers.get("content-type"),
      headers: response.headers,
      text: await response.text(),
    };
  };
  const post: Opened["post"] = (body) =>
    http("POST /onep:v1/rpc/process", {
      body: typeof body === "string" ? body : JSON.stringify(body),
      type: "application/json; charset=utf-8",
    });
  const rpc: Opened["rpc"] = async (calls, auth = { cik: keys.device }) => {
    const sent = calls.map(([procedure, ...given], id) => ({ id, procedure, arguments: given }));
    return JSON.parse((await post({ auth, calls: sent })).text) as RpcReply[];
  };
  return {
    simulator,
    account,
    keys,
    http,
    post,
    rpc,
    async call(call, auth) {
      const [reply] = await rpc([call], auth);
      return reply ?? { status: undefined };
    },
  };
}
