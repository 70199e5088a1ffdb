import type { Api, Resource, Service } from "../model/api.ts";
import type { Operation } from "../model/operation.ts";
import type { Procedure } from "../model/procedure.ts";
import { apiTypes } from "./api-types.ts";
import { returnType } from "./method.ts";
import { procedureReturn } from "./procedure-method.ts";

/** One client in an overview. */
export interface Chapter {
  api: Api;
  /** Folder of the generated files, relative to the overview. */
  output: string;
  /** Member of the package's own client under which this one is found. */
  surface?: string;
  /** The other client that `x-official-name` speaks of. */
  peer?: string;
}

/** `api.md`: one line for each operation. */
export function apiMd(chapters: readonly Chapter[], packageName?: string): string {
  const [first] = chapters;
  const name = first?.api.envelope === undefined ? first?.api.clientName : first.api.title;
  const title = `# ${packageName ?? name}: every operation`;
  const alone = chapters.length === 1;
  return [title, "", ...chapters.flatMap((chapter) => chapterText(chapter, alone))].join("\n");
}

function chapterText(chapter: Chapter, alone: boolean): string[] {
  const { api } = chapter;
  const groups = [...api.resources.map(rowsOfResource), ...api.services.map(rowsOfService)];
  const methods = groups.flatMap((group) => group.rows).length;
  const found = `${api.title} ${api.version}: ${count(methods, "method")} on ${count(groups.length, "resource")}.`;
  const old = groups.filter((group) => group.rows.every((row) => row.until !== undefined));
  const level = alone ? "#" : "##";
  return [
    ...(alone ? [] : [`## ${api.title}`, "", `From ${code(api.specification)}.`, ""]),
    found,
    "",
    ...groups
      .filter((group) => !old.includes(group))
      .flatMap((group) => section(group, chapter, `${level}#`)),
    ...(old.length === 0 ? [] : [`${level} Legacy`, "", "Only on older servers, as each method says.", ""]),
    ...old.flatMap((group) => section(group, chapter, `${level}#`)),
    ...(api.types.length === 0 ? [] : [`${level}${alone ? "" : "#"} Types`, "", ...apiTypes(api.types), ""]),
  ];
}

interface Group {
  source: Resource | Service;
  rows: Row[];
}

interface Row {
  request: string;
  method: string;
  answer: string;
  officialName?: string | undefined;
  until?: string | undefined;
}

function section({ source, rows }: Group, { output, peer, surface }: Chapter, level: string): string[] {
  const compared = peer !== undefined && rows.some((row) => row.officialName !== undefined);
  const head = ["Request", "Method", "Answer", ...(compared ? [peer] : [])];
  const client = surface === undefined ? "client" : `client.${surface}`;
  // A surface with a resource of its own name has the methods of that one itself.
  const owner = source.name === surface ? client : `${client}.${source.name}`;
  return [
    `${level} [${source.name}](${output}/resources/${source.file}.ts)`,
    "",
    ...(source.description === undefined ? [] : [source.description, ""]),
    line(head),
    line(head.map(() => "---")),
    ...rows.map(({ request, method, answer, officialName, until }) =>
      line([
        code(request),
        code(`${owner}.${method}`) + (until === undefined ? "" : ` (up to ${until})`),
        code(answer.replace(/^Call<([\s\S]*)>$/, "$1")),
        ...(compared ? [officialName === undefined ? "" : code(officialName)] : []),
      ]),
    ),
    "",
  ];
}

function rowsOfResource(source: Resource): Group {
  return { source, rows: source.operations.map(rowOfOperation) };
}

function rowOfOperation(operation: Operation): Row {
  const { httpMethod, path, method, pathArguments, body, query, options, officialName, until } = operation;
  const names = [
    ...pathArguments.map(({ name }) => name),
    ...(body?.given ? ["body"] : []),
    ...(query.typeName === undefined ? [] : ["query"]),
    ...(options.required ? ["options"] : []),
  ];
  const request = `${httpMethod.toLowerCase()} ${path}`;
  return {
    request,
    method: `${method}(${names.join(", ")})`,
    answer: returnType(operation),
    officialName,
    until,
  };
}

function rowsOfService(source: Service): Group {
  return { source, rows: source.procedures.map(rowOfProcedure) };
}

function rowOfProcedure(operation: Procedure): Row {
  const { procedure, method, arguments: values, officialName, until } = operation;
  const names = values.flatMap(({ name }) => name ?? []);
  const constants = values.flatMap(({ constant }) => constant ?? []);
  const request = [procedure, ...constants].join(" ");
  return {
    request,
    method: `${method}(${names.join(", ")})`,
    answer: procedureReturn(operation),
    officialName,
    until,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function line(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|").replace(/\s+/g, " ")}\``;
}
