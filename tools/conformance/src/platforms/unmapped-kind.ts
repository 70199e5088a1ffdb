import type { Vector } from "../vectors/vector.ts";

/** A kind of call that a typed client cannot or should not make. */
export interface UnmappedKind {
  kind: string;
  /** By what the vector says of the call, never by its id. */
  applies(vector: Vector): boolean;
  reason: string;
}
