import type { Api, Resource } from "../model/api.ts";
import type { Operation } from "../model/operation.ts";
import { returnType } from "./method.ts";

/** How the overview names the client, where its files are, and what it compares with. */
export interface ApiMdOptions {
  /** Folder of the generated files, relative to the overview. */
  output: string;
  packageName?: string;
  /** The other client that `x-official-name` speaks of. */
  peer?: string;
}

/** `api.md`: one line for each operation. */
export function apiMd(api: Api, options: ApiMdOptions): string {
  const legacy = (resource: Resource): boolean =>
    resource.operations.every((operation) => operation.until !== undefined);
  const current = api.resources.filter((resource) => !legacy(resource));
  const old = api.resources.filter(legacy);
  const count = api.resources.flatMap((resource) => resource.operations).length;
  return [
    `# ${options.packageName ?? api.clientName}: every operation`,
    "",
    `${api.title} ${api.version}: ${count} methods on ${api.resources.length} resources.`,
    "",
    ...current.flatMap((resource) => section(resource, options)),
    ...(old.length === 0 ? [] : ["# Legacy", "", "Only on older servers, as each method says.", ""]),
    ...old.flatMap((resource) => section(resource, options)),
  ].join("\n");
}

function section(resource: Resource, options: ApiMdOptions): string[] {
  const peer =
    options.peer !== undefined &&
    resource.operations.some((operation) => operation.officialName !== undefined);
  const head = ["Request", "Method", "Answer", ...(peer ? [options.peer as string] : [])];
  return [
    `## [${resource.name}](${options.output}/resources/${resource.file}.ts)`,
    "",
    ...(resource.description === undefined ? [] : [resource.description, ""]),
    row(head),
    row(head.map(() => "---")),
    ...resource.operations.map((operation) => row(cells(operation, peer))),
    "",
  ];
}

function cells(operation: Operation, peer: boolean): string[] {
  const { httpMethod, path, resource, method, pathArguments, body, query, options, officialName, until } =
    operation;
  const names = [
    ...pathArguments.map(({ name }) => name),
    ...(body?.given ? ["body"] : []),
    ...(query.typeName === undefined ? [] : ["query"]),
    ...(options.required ? ["options"] : []),
  ];
  const note = until === undefined ? "" : ` (up to ${until})`;
  return [
    code(`${httpMethod.toLowerCase()} ${path}`),
    code(`client.${resource}.${method}(${names.join(", ")})`) + note,
    code(returnType(operation).replace(/^Call<([\s\S]*)>$/, "$1")),
    ...(peer ? [officialName === undefined ? "" : code(officialName)] : []),
  ];
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|").replace(/\s+/g, " ")}\``;
}
