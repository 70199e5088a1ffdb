import type { FileSet } from "../files/file-set.ts";
import { withHeader } from "../files/header.ts";
import { manifest } from "../files/manifest.ts";
import type { Api } from "../model/api.ts";
import { buildApi } from "../model/build-api.ts";
import type { ParsedApi } from "../model/parsed.ts";
import { schemaDocument } from "../model/schema-document.ts";
import { sourceName } from "../model/source-name.ts";
import type { Problems } from "../problems/problems.ts";
import { apiMd } from "../templates/api-md.ts";
import { clientModule } from "../templates/client.ts";
import { indexModule } from "../templates/index.ts";
import { operationsModule } from "../templates/operations.ts";
import { resourceModule } from "../templates/resource.ts";
import { schemaModule } from "../templates/schema.ts";
import { typesModule } from "../templates/types.ts";
import type { ClientConfig } from "./config.ts";

const command = "busbar generate";

/** Every file of a client, not formatted yet. */
export async function buildFiles(
  parsed: ParsedApi,
  config: ClientConfig,
  problems: Problems,
): Promise<FileSet> {
  const specification = sourceName(parsed.file);
  const api = buildApi(parsed, { clientName: config.client, specification }, problems);
  const files = new Map<string, string>();
  for (const [path, text] of [...modules(api, config), ...overview(api, config)]) {
    files.set(path, withHeader(path, text, specification, command));
  }
  try {
    const schema = await schemaModule(schemaDocument(parsed.document));
    files.set(`${config.output}/schema.ts`, withHeader("schema.ts", schema, specification, command));
  } catch (error) {
    problems.add("BB018", { file: parsed.file, pointer: "#" }, (error as Error).message);
  }
  return files;
}

function modules(api: Api, config: ClientConfig): [string, string][] {
  const { output, imports = ".ts" } = config;
  return [
    ...api.resources.map((resource): [string, string] => [
      `${output}/resources/${resource.file}.ts`,
      resourceModule(resource, api, imports),
    ]),
    [`${output}/client.ts`, clientModule(api, imports)],
    [`${output}/index.ts`, indexModule(api, imports)],
    [`${output}/operations.ts`, operationsModule(api)],
    [`${output}/types.ts`, typesModule(api)],
    [`${output}/manifest.json`, manifest(api, command)],
  ];
}

function overview(api: Api, config: ClientConfig): [string, string][] {
  const { api: path, output, package: packageName, migration } = config;
  if (path === undefined) {
    return [];
  }
  const options = {
    output,
    ...(packageName ? { packageName } : {}),
    ...(migration ? { peer: migration.peer } : {}),
  };
  return [[path, apiMd(api, options)]];
}
