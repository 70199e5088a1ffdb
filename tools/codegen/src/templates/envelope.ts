import type { Api } from "../model/api.ts";
import { comment } from "./comment.ts";
import { literal } from "./literal.ts";
import { wrap } from "./wrap.ts";

// What a document need not say, as JSON-RPC has it.
const usual = { auth: "auth", codes: {}, maximum: 25 };

/** `envelope.ts`: what is around the calls of procedures, and the names that are never logged. */
export function envelopeModule(api: Api): string {
  return `import type { RpcEnvelope } from "@busbar/runtime/rpc";

${comment([wrap(`How calls of ${api.title} are put into a request.`)])}
export const envelope: RpcEnvelope = ${literal({ ...usual, ...api.envelope })};

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ${JSON.stringify(api.secretNames)};
`;
}
