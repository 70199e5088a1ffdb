import type { Api, Service } from "../model/api.ts";
import type { Procedure } from "../model/procedure.ts";
import { referencesOf } from "../model/usage.ts";
import { comment } from "./comment.ts";
import { unitFunctions } from "./in-units.ts";
import { procedureMethod, procedureReturn, procedureSignature } from "./procedure-method.ts";
import { wrap } from "./wrap.ts";

/** `resources/<name>.ts` of a surface with procedures. */
export function serviceModule(
  { name, procedures, className, description }: Service,
  api: Api,
  extension: string,
): string {
  const signatures = procedures
    .map((each) => `${procedureSignature(each)} ${procedureReturn(each)}`)
    .join(" ");
  const used = (types: string[]): string[] =>
    types.filter((type) => new RegExp(`\\b${type}\\b`).test(signatures));
  const units = unitFunctions(procedures.flatMap((each) => each.arguments.map(({ times }) => times)));
  const plain = [...used(["DateInput", "FileInput", "Open"]).map((type) => `type ${type}`), ...units];
  const rpc = [...used(["Call", "Picked"]), "RpcCallOptions"];
  const types = typesOf(procedures);
  return `${plain.length === 0 ? "" : `import { ${plain.join(", ")} } from "@busbar/runtime";`}
import { ${[...rpc.map((type) => `type ${type}`), "invoke", "RpcResource"].sort(byName).join(", ")} } from "@busbar/runtime/rpc";
${types.length === 0 ? "" : `import type { ${types.join(", ")} } from "../types${extension}";`}

${comment([wrap(description ?? `Procedures of ${api.title}.`)])}
export class ${className} extends RpcResource {
  static override readonly resource: string = ${JSON.stringify(name)};

${procedures.map(procedureMethod).join("\n\n")}
}
`;
}

function byName(left: string, right: string): number {
  const key = (name: string): string => name.replace("type ", "").toLowerCase();
  return key(left) < key(right) ? -1 : 1;
}

function typesOf(procedures: readonly Procedure[]): string[] {
  const names = procedures.flatMap(({ arguments: values, result }) => [
    ...values.flatMap(({ name, shape }) => (name === undefined ? [] : referencesOf(shape))),
    ...(result === undefined ? [] : referencesOf(result)),
  ]);
  return [...new Set(names)].sort();
}
