import type { ProcedureParameter } from "../../model/parsed.ts";
import type { Shape } from "../../model/shape.ts";
import type { Cursor } from "../cursor.ts";
import { parseAbout } from "../schema/about.ts";
import { parseSchema } from "../schema/schema-object.ts";

/**
 * Reads an argument of a method.
 * @see https://spec.open-rpc.org/#content-descriptor-object
 */
export function parseContentDescriptor(reference: Cursor): ProcedureParameter {
  const node = reference.follow();
  const plain = parseSchema(node.get("schema"));
  // What the argument says of itself goes before what its schema says.
  const shape: Shape = { ...plain, about: { ...plain.about, ...parseAbout(node) } };
  const { description, default: sent } = shape.about ?? {};
  return {
    name: node.text("name") ?? "",
    required: node.flag("required"),
    shape,
    ...(description === undefined ? {} : { description }),
    ...(node.flag("x-send-default") && sent !== undefined ? { sendDefault: sent } : {}),
    place: node.place,
  };
}
