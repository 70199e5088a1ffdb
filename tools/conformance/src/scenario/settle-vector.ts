import type { Vector } from "../vectors/vector.ts";

/** Puts what is `right` in the place of what the official client did. */
export function settleVector(vector: Vector): Vector {
  const { right, ...recorded } = vector;
  if (right === undefined) {
    return recorded;
  }
  const { request, response, steps, ...rest } = recorded;
  if (right.steps !== undefined) {
    return { ...rest, ...right };
  }
  if (right.request !== undefined) {
    return { ...rest, ...(response === undefined ? {} : { response }), ...right };
  }
  return { ...recorded, ...right };
}
