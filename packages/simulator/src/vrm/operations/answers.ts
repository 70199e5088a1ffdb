import type { Answer } from "../../engine/platform.ts";

/** A success, and what else there is to say. */
export function success(members: Readonly<Record<string, unknown>> = {}): Answer {
  return { status: 200, body: { success: true, ...members } };
}
