import { type ClassRow, good } from "../../outcome/class-table.ts";

/** JSON-RPC: a good answer that says that one call failed, or by its code that the request did. */
export const classes: readonly ClassRow[] = [
  { class: "rpc", status: good, ours: "RpcError" },
  { class: "authentication", status: good, ours: "AuthenticationError" },
  { class: "validation", status: good, ours: "BadRequestError" },
  { class: "server", status: good, ours: "ServerError" },
];
