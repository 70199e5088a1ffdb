import type { Definition } from "../engine/definition.ts";
import { greeting } from "./greeting.ts";
import type { Portal } from "./portal/portal.ts";
import { simulateVrm, type VrmOptions } from "./simulate-vrm.ts";

/** Victron's VRM portal. */
export const vrm: Definition<VrmOptions, Portal> = { simulate: simulateVrm, greeting };
