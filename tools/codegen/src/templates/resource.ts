import type { Api, PageStyle, Resource } from "../model/api.ts";
import type { Operation } from "../model/operation.ts";
import { referencesOf } from "../model/usage.ts";
import { comment } from "./comment.ts";
import { unitFunctions } from "./in-units.ts";
import { method, returnType, signature } from "./method.ts";
import { propertyName } from "./property-name.ts";
import { readerText } from "./reader-text.ts";
import { wrap } from "./wrap.ts";

const runtimeTypes = [
  "Call",
  "CallOptions",
  "DateInput",
  "FileInput",
  "Located",
  "Open",
  "PageCall",
  "ReadOptions",
  "WriteOptions",
];

/** `resources/<name>.ts`: the class of a resource. */
export function resourceModule(resource: Resource, api: Api, extension: string): string {
  const { operations, className, pageStyles } = resource;
  const types = typesOf(operations);
  return `import { ${runtimeImports(resource).join(", ")} } from "@busbar/runtime";
${types.length === 0 ? "" : `import type { ${types.join(", ")} } from "../types${extension}";`}
${pageStyles.map(pageStyle).join("\n")}

${comment([wrap(resource.description ?? `Operations of ${api.title}: ${resource.name}.`)])}
export class ${className} extends Resource {
  static override readonly resource: string = ${JSON.stringify(resource.name)};

${operations.map(method).join("\n\n")}
}
`;
}

function runtimeImports({ operations, pageStyles }: Resource): string[] {
  const signatures = operations
    .map((operation) => `${signature(operation)} ${returnType(operation)}`)
    .join(" ");
  const types = runtimeTypes.filter((type) => new RegExp(`\\b${type}\\b`).test(signatures));
  const values = [
    ...operations.flatMap(({ answer }) =>
      answer.page ? "page" : answer.reading ? ["decoded", answer.reading.reader?.maker ?? []].flat() : "call",
    ),
    ...operations.flatMap((operation) => Object.values(operation.query.encoders)),
    ...operations.flatMap((operation) => operation.pathArguments.flatMap(({ encoder }) => encoder ?? [])),
    ...operations.flatMap(({ body }) => (body?.send && body.send !== "json" ? [body.send] : [])),
    ...operations.flatMap(({ body }) => (body?.send === "raw" && body.anyType ? ["mediaTypeOf"] : [])),
    ...unitFunctions(operations.flatMap(({ body }) => (body === undefined ? [] : [body.times]))),
    ...pageStyles.flatMap(({ maker, reader }) => [maker, ...(reader === undefined ? [] : [reader.maker])]),
    "Resource",
  ];
  return [...new Set([...types.map((type) => `type ${type}`), ...values])].sort(byName);
}

function typesOf(operations: readonly Operation[]): string[] {
  const names = operations.flatMap(({ pathArguments, body, query, options, answer }) => [
    ...pathArguments.flatMap(({ shape }) => referencesOf(shape)),
    ...(body?.given ? referencesOf(body.shape) : []),
    ...(query.typeName === undefined ? [] : [query.typeName]),
    ...(options.generated ? [options.typeName] : []),
    ...(answer.as === "nothing" ? [] : referencesOf(answer.shape)),
  ]);
  return [...new Set(names)].sort();
}

function pageStyle({ constant, maker, settings, reader }: PageStyle): string {
  const members = Object.entries(settings).map(
    ([name, value]) => `${propertyName(name)}: ${JSON.stringify(value)}`,
  );
  if (reader !== undefined) {
    members.push(`read: ${readerText(reader)}`);
  }
  return `\nconst ${constant} = /* @__PURE__ */ ${maker}({ ${members.join(", ")} });`;
}

function byName(left: string, right: string): number {
  const key = (name: string): string => name.replace("type ", "").toLowerCase();
  return key(left) < key(right) ? -1 : 1;
}
