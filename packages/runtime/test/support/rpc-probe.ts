import type { ConnectOptions, Platform } from "../../src/index.ts";
import {
  type Call,
  connect,
  type Invocation,
  invoke,
  type RpcCallOptions,
  type RpcCredential,
  type RpcEnvelope,
  RpcResource,
} from "../../src/rpc/index.ts";
import { type Stub, type StubAnswer, stub } from "./stub.ts";

/** Names that are none of the protocol's own, so that a test sees when one is written into the code. */
export const envelope: RpcEnvelope = {
  path: "/rpc",
  auth: "who",
  calls: "todo",
  id: "number",
  procedure: "name",
  arguments: "with",
  status: "went",
  ok: "fine",
  result: "got",
  error: "wrong",
  codes: { "-1": 400, 400: 400, 401: 401, 500: 500 },
  maximum: 25,
};

/** Procedures that are chosen by the test. */
export class RpcProbe extends RpcResource {
  static override readonly resource: string = "probe";

  read(name: string, options?: RpcCallOptions): Call<string> {
    return this.do("read", [name], { options, retry: "safe" });
  }

  write(name: string, value: unknown, options?: RpcCallOptions): Call<void> {
    return this.do("write", [name, value], { options });
  }

  wait(name: string, time: number, options?: RpcCallOptions): Call<string> {
    return this.do("wait", [name, { time }], { options, retry: "safe", alone: true, wait: time });
  }

  record(name: string, points: unknown[]): Call<void> {
    return this.do("record", [name, points], { failures: true });
  }

  do<T>(procedure: string, args: unknown[], invocation?: Invocation): Call<T> {
    return invoke(this, procedure, args, invocation);
  }
}

/** Options of a probe beside those of its connection. */
interface ProbeOptions extends Partial<ConnectOptions> {
  credential?: RpcCredential | (() => RpcCredential);
  maximum?: number;
}

/** A client of a server that does not exist, for stubbed answers, or of the one given. */
export function rpcProbe(options: ProbeOptions = {}, platform?: Platform): RpcProbe {
  const { credential = { key: "k3y-of-ada" }, maximum = envelope.maximum, ...settings } = options;
  const connection = connect({ baseUrl: "https://x.example", ...settings }, platform);
  return new RpcProbe(connection, credential, { ...envelope, maximum });
}

/** A call as it was sent. */
export interface SentCall {
  number?: number;
  name: string;
  with: unknown[];
}

/** A request as it was sent. */
export interface SentRequest {
  who: RpcCredential;
  todo: SentCall[];
}

/** A `fetch` that answers each call. */
export interface Answering extends Stub {
  /** Bodies of the requests so far. */
  readonly requests: SentRequest[];
}

/** Answers each call with its first argument, or as told. */
export function answering(
  answer: (call: SentCall) => object = (call) => ({ number: call.number, went: "fine", got: call.with[0] }),
): Answering {
  const requests: SentRequest[] = [];
  const fetch = stub((_request, _init, body) => {
    const sent: SentRequest = JSON.parse(body);
    requests.push(sent);
    return Response.json(sent.todo.map(answer));
  });
  return Object.assign(fetch, { requests });
}

/** A client of a server that answers as told, whatever it is asked. */
export function told(answer: unknown, init: ResponseInit & ProbeOptions = {}): RpcProbe {
  const { status = 200, headers, ...options } = init;
  const body = typeof answer === "string" ? answer : JSON.stringify(answer);
  const response: StubAnswer = () => new Response(body, { status, ...(headers ? { headers } : {}) });
  return rpcProbe({ fetch: stub(response), retry: false, ...options });
}
