import type { Json, JsonObject } from "../../src/vectors/json.ts";
import type {
  RecordedOutcome,
  RecordedRequest,
  RecordedResponse,
  Vector,
  VectorAuth,
  VectorCall,
} from "../../src/vectors/vector.ts";
import { request, vector } from "../vectors.ts";

/** The token of a vendor. */
export const vendorToken: VectorAuth = { kind: "vendor-token", token: "t0" };

/** The key of a device. */
export const device: VectorAuth = { kind: "device-cik", cik: "c0" };

/** The token of a user of Portals. */
export const userToken: VectorAuth = { kind: "token", token: "u0" };

const FORM = "application/x-www-form-urlencoded; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/** What identifies the caller. */
const PROOF: Readonly<Record<string, Record<string, string>>> = {
  "vendor-token": { "x-exosite-token": "t0" },
  "vendor-cik": { "x-exosite-cik": "c0" },
  "device-cik": { "x-exosite-cik": "c0" },
  token: { authorization: "Token u0" },
};

/** One call over HTTP: who calls what, what leaves, what comes back, what the caller gets. */
export interface Rest {
  surface: string;
  auth?: VectorAuth;
  operation: string;
  input?: VectorCall;
  sent: RecordedRequest;
  answer: RecordedResponse;
  outcome: RecordedOutcome;
}

/** A vector of one call over HTTP. */
export function rest({ surface, auth = { kind: "none" }, operation, input = {}, ...recorded }: Rest): Vector {
  const { sent, answer, outcome } = recorded;
  const headers = { ...PROOF[auth.kind], ...sent.headers };
  return vector(operation, input, {
    surface,
    auth,
    request: { ...sent, headers },
    response: answer,
    outcome,
  });
}

/** A request with a form. */
export function formRequest(method: string, path: string, body: [string, string | null][]): RecordedRequest {
  return request(method, path, { headers: { "content-type": FORM }, bodyKind: "form", body });
}

/** A request with JSON. */
export function jsonRequest(method: string, path: string, body: Json): RecordedRequest {
  return request(method, path, { headers: { "content-type": JSON_TYPE }, bodyKind: "json", body });
}

/** An answer that is text of some kind. */
export function textAnswer(status: number, body: string, type = "text/plain"): RecordedResponse {
  return { status, headers: { "content-type": `${type}; charset=utf-8` }, bodyKind: "text", body };
}

/** Text in columns, as it was sent and apart. */
export function csv(text: string, parsed: Json): Pick<Rest, "answer" | "outcome"> {
  return {
    answer: textAnswer(200, text, "text/csv"),
    outcome: { kind: "value", value: text, parsed },
  };
}

/** An answer without a body: nothing comes of it. */
export function nothing(status: number): Pick<Rest, "answer" | "outcome"> {
  return {
    answer: { status, headers: {}, bodyKind: "none", body: null },
    outcome: { kind: "value", value: null },
  };
}

/** A call by JSON-RPC, in the words of the caller and on the wire. */
export interface RpcCall {
  procedure: string;
  args: JsonObject;
  wire: Json[];
  /** null: no answer is asked for. */
  id?: number | null;
}

/** A request with calls by JSON-RPC. */
export function rpcRequest(calls: readonly RpcCall[], auth: JsonObject = { cik: "c0" }): RecordedRequest {
  const body = {
    auth,
    calls: calls.map(({ procedure, wire, id }, index): JsonObject => {
      const call = { procedure, arguments: wire };
      return id === null ? call : { id: id ?? index, ...call };
    }),
  };
  return jsonRequest("POST", "/onep:v1/rpc/process", body);
}

/** The same calls as their caller writes them. */
export function rpcInput(calls: readonly RpcCall[]): VectorCall {
  const input = {
    calls: calls.map(({ procedure, args, id }, index) => ({
      procedure,
      args,
      id: id === undefined ? index : id,
    })),
  };
  return input as unknown as VectorCall;
}

/** A vector of one request with calls by JSON-RPC. */
export function rpc(
  calls: readonly RpcCall[],
  response: RecordedResponse | null,
  outcome: RecordedOutcome,
  more: Partial<Vector> = {},
): Vector {
  return vector("batch", rpcInput(calls), {
    surface: "rpc",
    auth: { kind: "cik", cik: "c0" },
    request: rpcRequest(calls),
    response,
    outcome,
    ...more,
  });
}
