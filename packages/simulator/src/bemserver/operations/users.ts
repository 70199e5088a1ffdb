import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import { requireAdmin } from "../access.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import { entityTag } from "../entity-tags.ts";
import { present } from "../present.ts";
import { itemSchema, readCurrent } from "./crud.ts";

/** Makes a user administrator, or takes the right away. */
export const setAdmin: Operation = (context, call) => setFlag(context, call, "is_admin");

/** Lets a user in, or shuts him out. */
export const setActive: Operation = (context, call) => setFlag(context, call, "is_active");

async function setFlag(
  context: Context,
  call: ServerCall,
  column: "is_admin" | "is_active",
): Promise<Answer> {
  const row = await readCurrent(context, call, "users");
  const { value } = call.body as { readonly value?: boolean };
  requireAdmin(call.user);
  if (value === undefined) {
    throw new Refusal(500);
  }
  const schema = itemSchema(context, "users");
  const shown = present(context, schema, "users", context.store.update("users", row.id, { [column]: value }));
  return { status: 204, headers: { etag: `"${await entityTag(context.document, schema, shown)}"` } };
}
