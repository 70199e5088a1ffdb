import type { Api } from "../model/api.ts";
import { operationData } from "./operation-data.ts";
import { procedureData } from "./procedure-data.ts";

/** `operations.ts`: what is known about every method, as data. */
export function operationsModule(api: Api): string {
  const operations = api.resources.flatMap((resource) => resource.operations).map(operationData);
  const procedures = api.services.flatMap((service) => service.procedures).map(procedureData);
  const [type, from] =
    api.envelope === undefined ? ["Operation", "@busbar/runtime"] : ["RpcOperation", "@busbar/runtime/rpc"];
  return `import type { ${type} } from "${from}";

/** Every generated method as data, for simulators, test runners and documentation. */
export const operations: readonly ${type}[] = [
${[...operations, ...procedures].map(entry).join("\n")}
];
`;
}

// One line for each member keeps the difference readable when the specification changes.
function entry(data: Record<string, unknown>): string {
  const members = Object.entries(data).map(([key, value]) => `${key}: ${valueText(key, value)},`);
  return `{\n${members.join("\n")}\n},`;
}

function valueText(key: string, value: unknown): string {
  if (["parameters", "arguments"].includes(key) && Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((item) => `${JSON.stringify(item)},`).join("\n")}\n]`;
  }
  return JSON.stringify(value);
}
