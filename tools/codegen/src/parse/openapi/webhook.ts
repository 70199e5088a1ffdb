import type { ParsedWebhook } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseRequestBody } from "./request-body-object.ts";

/**
 * Reads what a webhook sends.
 * @see https://spec.openapis.org/oas/v3.1.1.html#oas-webhooks
 */
export function parseWebhook(reference: Cursor, name: string): ParsedWebhook[] {
  const node = reference.follow();
  const bodies = ["post", "put"].map((httpMethod) => node.get(httpMethod).get("requestBody"));
  const body = bodies.find((candidate) => candidate.exists);
  return body === undefined ? [] : [{ name, requests: parseRequestBody(body).requests }];
}
