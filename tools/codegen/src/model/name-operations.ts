import type { Problems } from "../problems/problems.ts";
import { camelCase } from "./identifiers.ts";
import { inferMethod, pathKey } from "./infer-method.ts";
import { kindsOf } from "./kinds-of.ts";
import { explicitNames, resourceName } from "./member-name.ts";
import type { ParsedApi, ParsedOperation } from "./parsed.ts";
import { segmentsOfPath } from "./path-segments.ts";
import { reservedMembers } from "./reserved.ts";
import type { Shape } from "./shape.ts";
import { UniqueNames } from "./unique-names.ts";

/** An operation with the names that it is called by. */
export interface NamedOperation {
  parsed: ParsedOperation;
  /** Property of the client. */
  resource: string;
  /** Method of the resource's class. */
  method: string;
}

/** Gives each operation a resource and a method: from its operationId, else from tag, path and verb. */
export function nameOperations(api: ParsedApi, problems: Problems): NamedOperation[] {
  const methods = new Map<string, UniqueNames>();
  const take = (resource: string, wanted: [string, ...string[]], operation: ParsedOperation): string => {
    const taken = methods.get(resource) ?? new UniqueNames(reservedMembers);
    methods.set(resource, taken);
    const method = taken.take(...wanted);
    if (!wanted.includes(method)) {
      problems.add(
        "BB013",
        operation.place,
        `${resource}.${wanted.at(-1)} exists already; this one is ${resource}.${method}.`,
      );
    }
    return method;
  };
  const names = new Map<ParsedOperation, Omit<NamedOperation, "parsed">>();
  for (const operation of api.operations) {
    const explicit = explicitNames(operation.operationId);
    if (explicit !== undefined) {
      const { resource, method } = explicit;
      names.set(operation, { resource, method: take(resource, [method], operation) });
    }
  }
  const siblings = siblingsOf(api);
  for (const operation of byPath(api.operations.filter((candidate) => !names.has(candidate)))) {
    const named =
      operation.tag ??
      segmentsOfPath(operation.path)
        .find((part) => part.words.length > 0)
        ?.words.join(" ");
    const resource = resourceName(camelCase(named ?? "root"));
    const { httpMethod, path } = operation;
    const answersList = listed(operation, api);
    const wanted = inferMethod({ httpMethod, path, resource: named ?? "", answersList, siblings });
    names.set(operation, { resource, method: take(resource, wanted, operation) });
  }
  return api.operations.map((parsed) => ({
    parsed,
    ...(names.get(parsed) as Omit<NamedOperation, "parsed">),
  }));
}

function siblingsOf(api: ParsedApi): Map<string, Set<string>> {
  const siblings = new Map<string, Set<string>>();
  for (const { path, httpMethod } of api.operations) {
    const key = pathKey(path);
    siblings.set(key, (siblings.get(key) ?? new Set()).add(httpMethod));
  }
  return siblings;
}

// Inferred names do not depend on the order in which a document lists its paths.
function byPath(operations: ParsedOperation[]): ParsedOperation[] {
  const key = (operation: ParsedOperation): string =>
    `${String(operation.path.split("/").length).padStart(3, "0")} ${operation.path} ${operation.httpMethod}`;
  return operations.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

const listMembers = ["data", "items", "results", "records", "values"];

// The answer is a list, or, on a collection, an object around one that is called as the path is.
function listed(operation: ParsedOperation, api: ParsedApi): boolean {
  const answer = operation.answers.find((candidate) => /^2/.test(candidate.status)) ?? operation.answers[0];
  const shape = answer?.content[0]?.shape;
  const last =
    operation.path
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const isArray = (candidate: Shape): boolean =>
    kindsOf(candidate, api.schemas).some((kind) => kind.kind === "array");
  if (shape === undefined || isArray(shape)) {
    return shape !== undefined;
  }
  const members = kindsOf(shape, api.schemas).flatMap((kind) => (kind.kind === "object" ? kind.members : []));
  return (
    !last.startsWith("{") &&
    members.some(
      (member) => (listMembers.includes(member.name) || member.name === last) && isArray(member.shape),
    )
  );
}
