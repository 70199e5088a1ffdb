import { camelCase } from "./identifiers.ts";
import { reservedMembers } from "./reserved.ts";

const explicit = /^([A-Za-z_$][\w$]*)\.([A-Za-z_$][\w$]*)$/;

/** Resource and method of an id of the form `resource.method`; undefined where it has another form. */
export function explicitNames(
  operationId: string | undefined,
): { resource: string; method: string } | undefined {
  const [, resource, method] = explicit.exec(operationId ?? "") ?? [];
  return resource === undefined || method === undefined
    ? undefined
    : { resource: resourceName(resource), method: memberName(method) };
}

/** A name as that of a resource: a property of the client. */
export function resourceName(name: string): string {
  const plain = memberName(name);
  return reservedMembers.has(plain) ? `${plain}Resource` : plain;
}

function memberName(name: string): string {
  return /^[a-z][A-Za-z0-9]*$/.test(name) ? name : camelCase(name);
}
