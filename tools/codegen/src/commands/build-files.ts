import { resolve } from "node:path";
import type { FileSet } from "../files/file-set.ts";
import { withHeader } from "../files/header.ts";
import { manifest } from "../files/manifest.ts";
import type { Api } from "../model/api.ts";
import { buildApi } from "../model/build-api.ts";
import { sourceName } from "../model/source-name.ts";
import { parseSpecification } from "../parse/parse-specification.ts";
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

/** Every file of a client, not formatted yet. Undefined, with problems, where the specification cannot be used. */
export async function buildFiles(config: ClientConfig, root: string, problems: Problems): Promise<FileSet | undefined> {
  const parsed = parseSpecification(resolve(root, config.specification), root, problems);
  if (parsed === undefined) {
    return undefined;
  }
  const specification = sourceName(config.specification);
  const api = buildApi(parsed, { clientName: config.client, specification }, problems);
  const files = new Map<string, string>();
  for (const [path, text] of [...modules(api, config), ...overview(api, config)]) {
    files.set(path, withHeader(path, text, specification, command));
  }
  const schema = await schemaModule(parsed.document);
  files.set(`${config.output}/schema.ts`, withHeader("schema.ts", schema, specification, command));
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
  const options = { output, ...(packageName ? { packageName } : {}), ...(migration ? { peer: migration.peer } : {}) };
  return [[path, apiMd(api, options)]];
}
