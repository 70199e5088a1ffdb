// Generated from specs/exosite/rpc.openrpc.yaml by `busbar generate`. Do not edit.
import type { RpcEnvelope } from "@busbar/runtime/rpc";

/** How calls of Exosite One Platform RPC are put into a request. */
export const envelope: RpcEnvelope = {
  auth: "auth",
  codes: { "400": 400, "401": 401, "500": 500, "-1": 400 },
  maximum: 25,
  path: "/onep:v1/rpc/process",
  mediaType: "application/json; charset=utf-8",
  calls: "calls",
  id: "id",
  procedure: "procedure",
  arguments: "arguments",
  status: "status",
  ok: "ok",
  result: "result",
  error: "error",
};

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ["cik", "code", "key", "token"];
