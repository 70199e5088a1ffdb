import type { Api } from "../model/api.ts";
import type { Operation } from "../model/operation.ts";
import { operationData } from "./operation-data.ts";

/** `operations.ts`: what is known about every method, as data. */
export function operationsModule(api: Api): string {
  const entries = api.resources.flatMap((resource) => resource.operations).map(entry);
  return `import type { Operation } from "@busbar/runtime";

/** Every generated method as data, for simulators, test runners and documentation. */
export const operations: readonly Operation[] = [
${entries.join("\n")}
];
`;
}

// One line for each member keeps the difference readable when the specification changes.
function entry(operation: Operation): string {
  const members = Object.entries(operationData(operation)).map(
    ([key, value]) => `${key}: ${valueText(key, value)},`,
  );
  return `{\n${members.join("\n")}\n},`;
}

function valueText(key: string, value: unknown): string {
  if (key === "parameters" && Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((item) => `${JSON.stringify(item)},`).join("\n")}\n]`;
  }
  return JSON.stringify(value);
}
