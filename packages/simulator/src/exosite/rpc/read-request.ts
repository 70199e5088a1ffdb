import { readJson } from "../../engine/read-json.ts";

/** A call as it was sent. */
export interface SentCall {
  readonly id?: number | string;
  readonly procedure: string;
  readonly arguments: readonly unknown[];
}

/** A request as it was sent, or what is wrong with it as a whole. */
export type SentRequest =
  | { readonly auth: unknown; readonly calls: readonly SentCall[] }
  | { readonly error: { readonly code: number; readonly message: string; readonly context?: string } };

/** Reads the body of a request. */
export function readRequest(body: Uint8Array): SentRequest {
  const sent = readJson(body);
  if (sent === undefined) {
    return { error: { code: -1, message: "Invalid JSON" } };
  }
  const { auth, calls } = (sent ?? {}) as { auth?: unknown; calls?: unknown };
  if (typeof auth !== "object" || auth === null) {
    return malformed("auth");
  }
  if (!Array.isArray(calls) || !calls.every(isCall)) {
    return malformed("calls");
  }
  return { auth, calls };
}

function malformed(context: string): SentRequest {
  return { error: { code: 400, message: "Invalid request", context } };
}

function isCall(call: unknown): call is SentCall {
  const { id, procedure, arguments: given } = (call ?? {}) as Readonly<Record<string, unknown>>;
  const isId = id === undefined || Number.isInteger(id) || (typeof id === "string" && id.length <= 40);
  return isId && typeof procedure === "string" && Array.isArray(given);
}
