import type { FileSet } from "../files/file-set.ts";
import { withHeader } from "../files/header.ts";
import { manifest } from "../files/manifest.ts";
import type { Api } from "../model/api.ts";
import { buildApi } from "../model/build-api.ts";
import type { ParsedApi } from "../model/parsed.ts";
import { schemaDocument } from "../model/schema-document.ts";
import { sourceName } from "../model/source-name.ts";
import type { Problems } from "../problems/problems.ts";
import { clientModule } from "../templates/client.ts";
import { envelopeModule } from "../templates/envelope.ts";
import { indexModule } from "../templates/index.ts";
import { operationsModule } from "../templates/operations.ts";
import { resourceModule } from "../templates/resource.ts";
import { schemaModule } from "../templates/schema.ts";
import { serviceModule } from "../templates/service.ts";
import { typesModule } from "../templates/types.ts";
import { command } from "./command.ts";
import type { ClientConfig } from "./config.ts";

/** What becomes of one specification. */
export interface Built {
  /** Every file of its output folder, not formatted yet. */
  files: FileSet;
  api: Api;
}

/** Builds the files of a client. */
export function buildFiles(parsed: ParsedApi, config: ClientConfig, problems: Problems): Built {
  const specification = sourceName(parsed.file);
  const { output, client: clientName = "Client" } = config;
  if (config.client === undefined && parsed.envelope === undefined) {
    problems.add("BB007", { file: parsed.file, pointer: "#" }, "`client` is missing.");
  }
  const api = buildApi(parsed, { clientName, specification }, problems);
  const files = new Map<string, string>();
  const modules = [...classes(api, config), ...surroundings(api, config, problems)];
  for (const [path, text] of modules) {
    files.set(`${output}/${path}`, withHeader(path, text, specification, command));
  }
  return { files, api };
}

function classes(api: Api, { imports = ".ts" }: ClientConfig): [string, string][] {
  return [
    ...api.resources.map((resource): [string, string] => [
      `resources/${resource.file}.ts`,
      resourceModule(resource, api, imports),
    ]),
    ...api.services.map((service): [string, string] => [
      `resources/${service.file}.ts`,
      serviceModule(service, api, imports),
    ]),
  ];
}

function surroundings(api: Api, { imports = ".ts" }: ClientConfig, problems: Problems): [string, string][] {
  return [
    api.envelope === undefined
      ? ["client.ts", clientModule(api, imports)]
      : ["envelope.ts", envelopeModule(api)],
    ["index.ts", indexModule(api, imports)],
    ["operations.ts", operationsModule(api)],
    ["types.ts", typesModule(api)],
    ["manifest.json", manifest(api, command)],
    ...(api.envelope === undefined ? schema(api, problems) : []),
  ];
}

// What openapi-fetch is typed by; calls of procedures have nothing of the kind.
function schema(api: Api, problems: Problems): [string, string][] {
  try {
    return [["schema.ts", schemaModule(schemaDocument(api.document))]];
  } catch (error) {
    problems.add("BB018", { file: api.specification, pointer: "#" }, (error as Error).message);
    return [];
  }
}
