export type { OpenApiDocument } from "./document.ts";
export { type Clock, createClock } from "./engine/clock.ts";
export type { Outcome } from "./engine/engine.ts";
export type { CallFault, Fault, FaultMatch, FaultRule, Faults } from "./engine/faults.ts";
export type { LoggedRequest } from "./engine/request-log.ts";
export type { PlatformName, Platforms } from "./registry.ts";
export { type CommonOptions, type SimulateOptions, type Simulator, simulate } from "./simulate.ts";
