import type { Problems } from "../problems/problems.ts";
import type { ClientConfig } from "./config.ts";

/** Reports what is wrong with a specification beyond what generating finds. */
export async function lint(_config: ClientConfig, _root: string, _problems: Problems): Promise<void> {}
