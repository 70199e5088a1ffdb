import type { FileSet } from "../files/file-set.ts";
import { withHeader } from "../files/header.ts";
import type { Api } from "../model/api.ts";
import { groupBy } from "../model/group-by.ts";
import { apiMd } from "../templates/api-md.ts";
import { command } from "./command.ts";
import type { ClientConfig } from "./config.ts";

/** The overviews that the configurations name; those that name the same one have a chapter each. */
export function buildOverviews(clients: readonly { api: Api; config: ClientConfig }[]): FileSet {
  const files = new Map<string, string>();
  const named = clients.filter(({ config }) => config.api !== undefined);
  for (const [path, members] of groupBy(named, ({ config }) => config.api ?? "")) {
    const chapters = members.map(({ api, config: { output, surface, migration } }) => ({
      api,
      output,
      ...(surface === undefined ? {} : { surface }),
      ...(migration === undefined ? {} : { peer: migration.peer }),
    }));
    const title = members.find(({ config }) => config.package !== undefined)?.config.package;
    const sources = members.map(({ api }) => api.specification);
    files.set(path, withHeader(path, apiMd(chapters, title), commonStart(sources), command));
  }
  return files;
}

// One specification, or the folder that several have in common.
function commonStart(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/"));
  const length = others.reduce((shortest, other) => {
    const different = other.findIndex((part, index) => part !== first[index]);
    return different < 0 ? shortest : Math.min(shortest, different);
  }, first.length);
  return length === first.length ? first.join("/") : [...first.slice(0, length), "*"].join("/");
}
