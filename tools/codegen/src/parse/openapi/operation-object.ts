import type { Parameter, ParsedOperation } from "../../model/parsed.ts";
import type { Cursor } from "../cursor.ts";
import { parseOperationExtensions } from "./operation-extensions.ts";
import { parseParameter } from "./parameter-object.ts";
import { parseRequestBody } from "./request-body-object.ts";
import { parseResponses } from "./responses-object.ts";
import { parseSecurity } from "./security-requirement-object.ts";

/** What an operation inherits from the path item and the document around it. */
export interface Surroundings {
  root: Cursor;
  path: string;
  httpMethod: string;
  /** Parameters of the path item. */
  shared: Parameter[];
}

/**
 * Reads an operation.
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function parseOperation(node: Cursor, around: Surroundings): ParsedOperation {
  const own = node.items("parameters").map(parseParameter);
  const parameters = merge(
    around.shared,
    own.filter((parameter) => parameter !== undefined),
  );
  const operationId = node.text("operationId");
  const tag = node.get("tags").get("0").value;
  const description = node.text("description")?.trim();
  return {
    httpMethod: around.httpMethod.toUpperCase(),
    path: around.path,
    summary: node.text("summary")?.trim() ?? "",
    parameters,
    ...parseBody(node, around.httpMethod),
    answers: parseResponses(node),
    ...parseSecurity(node, around.root, parameters),
    extensions: parseOperationExtensions(node),
    place: node.place,
    ...(operationId === undefined ? {} : { operationId }),
    ...(typeof tag === "string" ? { tag } : {}),
    ...(description === undefined || description === "" ? {} : { description }),
    ...(node.flag("deprecated") ? { deprecated: true } : {}),
  };
}

function parseBody(node: Cursor, httpMethod: string): ReturnType<typeof parseRequestBody> {
  const body = node.get("requestBody");
  if (!body.exists || !["get", "head"].includes(httpMethod)) {
    return parseRequestBody(body);
  }
  node.problems.add("BB017", body.place, `${httpMethod.toUpperCase()} has a requestBody.`);
  return { requests: [], bodyRequired: false };
}

// The operation's own parameter takes the place of the path item's one of the same name and location.
function merge(shared: Parameter[], own: Parameter[]): Parameter[] {
  const all = new Map(
    [...shared, ...own].map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );
  return [...all.values()];
}
