import type { Problems } from "../problems/problems.ts";
import type { ParsedSchema } from "./parsed.ts";
import type { TypeRegistry } from "./type-registry.ts";

/** What building needs to know of the whole specification. */
export interface Whole {
  schemas: readonly ParsedSchema[];
  types: TypeRegistry;
  problems: Problems;
}
