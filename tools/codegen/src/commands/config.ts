import type { Severities } from "../problems/problems.ts";

/** One client in a busbar.json. Paths are relative to the folder of that file. */
export interface ClientConfig {
  /** OpenAPI or OpenRPC document, YAML or JSON. */
  specification: string;
  /** Folder for the generated files; holds nothing else. */
  output: string;
  /** Name of the client class; of no use where there are procedures, whose classes stand alone. */
  client?: string;
  /** Markdown file with one line for each operation. Clients that name the same file have a chapter each. */
  api?: string;
  /** Member of the package's own client under which this one is found, for that file. */
  surface?: string;
  /** Name of the package, for that file's title. */
  package?: string;
  /** The other client whose names `x-official-name` holds. */
  migration?: { peer: string };
  /** JSON Schema of the known `x-` extensions; anything else is reported. */
  extensions?: string;
  /** Ending of relative imports. Default `.ts`. */
  imports?: ".ts" | ".js" | "";
  /** Severity by problem code: `error`, `warning` or `off`; `strict` makes every one an error. */
  lint?: Severities | "strict";
}

/** One entry of a busbar.json: a client, or specifications to write as modules. */
export interface Config extends Partial<ClientConfig> {
  /** Module -> specification that it holds, fully joined. */
  bundles?: Record<string, string>;
}
