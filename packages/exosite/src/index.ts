// biome-ignore-all assist/source/organizeImports: ours, the generated, the runtime's; classes before values
export { cik, googleCode, portalsToken, vendorToken } from "./auth.ts";
export { BufferError } from "./buffer/buffer-error.ts";
export { BufferedWriter } from "./buffer/buffered-writer.ts";
export type { BufferedWriterOptions } from "./buffer/buffered-writer-options.ts";
export type { BufferedValue } from "./buffer/pending.ts";
export type { RefusedValue, WritableRpc } from "./buffer/send.ts";
export { Exosite, type ExositeOptions } from "./client.ts";
export { connectData, type DataOptions } from "./data/connect-data.ts";
export { ExositeData } from "./data/exosite-data.ts";
export { type PolledValue, pollValues, type PollValuesOptions } from "./data/poll-values.ts";
export { ensureDataport } from "./dataport/ensure-dataport.ts";
export { connectPortals, type PortalsOptions } from "./portals/connect-portals.ts";
export { ExositePortals } from "./portals/exosite-portals.ts";
export { connectProvision, type ProvisionOptions } from "./provision/connect-provision.ts";
export { ExositeProvision } from "./provision/exosite-provision.ts";
export { readWindows, type ReadWindowsOptions } from "./read/read-windows.ts";
export { type RecordedPoints, recordPoints, type RefusedPoint } from "./record/record-points.ts";
export { connectRpc } from "./rpc/connect-rpc.ts";
export { ExositeRpc, type ExositeRpcOptions } from "./rpc/exosite-rpc.ts";
export type { RpcIdentity, RpcKeys } from "./rpc/identity.ts";
export type { SurfaceOptions } from "./surface-options.ts";
export type { TreeNode } from "./tree/tree-node.ts";
export { type ReadableRpc, walkTree, type WalkTreeOptions } from "./tree/walk-tree.ts";
export { version } from "./version.ts";
export { waitForPoints, type WaitForPointsOptions } from "./wait/wait-for-points.ts";
// Those of the other surfaces are at `@busbar/exosite/provision` and so on: some names occur on several.
export type * from "./generated/rpc/index.ts";
// biome-ignore format: one name a line would make this long
export {
  type Answer, type Call, type CallOptions, type Connection, type Credential, type DateInput, type FileInput, type Logger,
  type Page, type PageCall, type RateLimit, type RetryOptions, type Settings, type TokenBucketOptions, basic, tokenBucket,
  ApiError, AuthenticationError, BadRequestError, BusbarError, ConfigError, ConflictError, ConnectionError, DecodeError,
  NotFoundError, NotModifiedError, PermissionError, PreconditionError, RateLimitError, RedirectError, ServerError,
  HttpConnection, TimeoutError, ValidationError,
} from "@busbar/runtime";
export { batch, type Picked, type RpcCallOptions, type RpcCredential, RpcError } from "@busbar/runtime/rpc";
