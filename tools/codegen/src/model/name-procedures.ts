import type { Problems } from "../problems/problems.ts";
import { camelCase } from "./identifiers.ts";
import { explicitNames, resourceName } from "./member-name.ts";
import type { ParsedProcedure } from "./parsed.ts";
import { reservedMembers } from "./reserved.ts";
import { UniqueNames } from "./unique-names.ts";

/** A procedure with the names that it is called by. */
export interface NamedProcedure {
  parsed: ParsedProcedure;
  /** Property of the client. */
  resource: string;
  /** Method of the class. */
  method: string;
}

/** Gives each procedure a resource and a method: from x-operation-id, else from its name on the wire. */
export function nameProcedures(procedures: readonly ParsedProcedure[], problems: Problems): NamedProcedure[] {
  const methods = new Map<string, UniqueNames>();
  return procedures.map((parsed) => {
    const { resource, method: wanted } = explicitNames(parsed.operationId) ?? inferredNames(parsed.name);
    const taken = methods.get(resource) ?? new UniqueNames([...reservedMembers, "view", "withCredential"]);
    methods.set(resource, taken);
    const method = taken.take(wanted);
    if (method !== wanted) {
      const message = `${resource}.${wanted} exists already; this one is ${resource}.${method}.`;
      problems.add("BB013", parsed.place, message);
    }
    return { parsed, resource, method };
  });
}

// `sites.list` and `sites/list` are a method of a resource, a single word is one of the whole surface.
function inferredNames(name: string): { resource: string; method: string } {
  const [plain = "", form = ""] = name.split("#");
  const [first = "", ...others] = plain.split(/[./:]/).filter((word) => word !== "");
  return others.length === 0
    ? { resource: "rpc", method: camelCase(`${first} ${form}`) }
    : { resource: resourceName(first), method: camelCase([...others, form].join(" ")) };
}
