import type { Repository } from "./repository.ts";

/** What the checks read of one client in a `busbar.json`. */
export interface ClientConfig {
  /** Path from the folder of that file. */
  specification: string;
  output: string;
}

/** The clients that a `busbar.json` asks for: one, or a list of them, or none where it only bundles. */
export function clientConfigs(repository: Repository, file: string): ClientConfig[] {
  const content = JSON.parse(repository.read(file)) as Partial<ClientConfig> | Partial<ClientConfig>[];
  return [content].flat().filter((entry): entry is ClientConfig => entry.specification !== undefined);
}
