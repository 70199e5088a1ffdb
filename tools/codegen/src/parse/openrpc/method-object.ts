import type { ParsedProcedure, ProcedureResult, ResultKeys } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseExtensions } from "../extensions.ts";
import { parseSchema } from "../schema/schema-object.ts";
import { parseContentDescriptor } from "./content-descriptor-object.ts";
import { parseExamplePairing } from "./example-pairing-object.ts";

/**
 * Reads a method; undefined where it cannot be called.
 * @see https://spec.open-rpc.org/#method-object
 */
export function parseMethod(reference: Cursor): ParsedProcedure | undefined {
  const node = reference.follow();
  const name = node.text("name");
  if (name === undefined) {
    return undefined;
  }
  if (node.text("paramStructure") === "by-name") {
    node.problems.add(
      "BB010",
      node.place,
      `${name} takes its arguments by name; only by-position can be sent.`,
    );
    return undefined;
  }
  const failures = node.get("x-rpc-failures");
  return {
    name,
    summary: node.text("summary")?.trim() ?? "",
    ...texts(node),
    ...(node.flag("deprecated") ? { deprecated: true } : {}),
    parameters: node.items("params").map(parseContentDescriptor),
    ...parseResult(node),
    statuses: node.get("x-rpc-statuses").object as Record<string, string>,
    ...(failures.exists ? { failures: parseSchema(failures) } : {}),
    ...parseResultKeys(node),
    examples: node.items("examples").map(parseExamplePairing),
    extensions: parseExtensions(node),
    place: node.place,
  };
}

function texts(node: Cursor): Partial<ParsedProcedure> {
  const found = {
    operationId: node.text("x-operation-id"),
    tag: node.items("tags")[0]?.follow().text("name"),
    description: node.text("description")?.trim(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined && text !== ""));
}

// OpenRPC: without a result the method is a notification. One of type null says that nothing comes back.
function parseResult(node: Cursor): { result?: ProcedureResult } {
  const result = node.get("result").follow();
  const shape = parseSchema(result.get("schema"));
  if (!result.exists || shape.kind === "null") {
    return {};
  }
  const description = result.text("description")?.trim();
  return { result: { shape, ...(description === undefined ? {} : { description }) } };
}

function parseResultKeys(node: Cursor): { resultKeys?: ResultKeys } {
  const argument = node.get("x-result-keys").text("argument");
  return argument === undefined ? {} : { resultKeys: { argument } };
}
