export type { Call } from "../call/call.ts";
export type { CallOptions } from "../settings.ts";
export type { RpcCredential, RpcEnvelope } from "./envelope.ts";
export { batch, type Invocation, invoke, type RpcCallOptions } from "./invoke.ts";
export type { Picked } from "./picked.ts";
export { RpcError } from "./rpc-error.ts";
export type { RpcArgument, RpcOperation } from "./rpc-operation.ts";
export { RpcResource } from "./rpc-resource.ts";
