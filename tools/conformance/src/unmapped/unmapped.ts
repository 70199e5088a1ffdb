import type { Vector } from "../vectors/vector.ts";

/** A kind of call that a typed client cannot or should not make. */
export interface UnmappedKind {
  kind: string;
  platforms: readonly string[];
  /** By what the vector says of the call, never by its id. */
  applies(vector: Vector): boolean;
  reason: string;
}

/** Everything that is not replayed, each kind with its reason. */
export const unmappedKinds: readonly UnmappedKind[] = [
  {
    kind: "method that does not exist",
    platforms: ["bemserver"],
    applies: (vector) => vector.outcome.error?.code === "not_implemented",
    reason:
      "The official client has every common method on every resource and raises at run time; ours lacks the method, so that such a call does not compile.",
  },
  {
    kind: "element type outside the two methods",
    platforms: ["bemserver"],
    applies: (vector) => "element" in vector.input && vector.request == null,
    reason:
      "The official client takes the kind of element as an argument and checks it; we have one method for sites and one for buildings, and none for others.",
  },
  {
    kind: "value that the argument's type excludes",
    platforms: ["bemserver"],
    applies: (vector) =>
      vector.tags?.includes("client.refused") === true && !vector.peerBug && vector.request == null,
    reason:
      "The official client checks members of enumerations at run time; our argument types are closed, so that such a call does not compile.",
  },
  {
    kind: "text in the place of a JSON body",
    platforms: ["bemserver"],
    applies: (vector) =>
      vector.request?.bodyKind === "text" &&
      vector.request.headers["content-type"]?.startsWith("application/json") === true,
    reason:
      "Sent below the official client's methods, as a body that is not JSON; our typed methods always encode the body.",
  },
];

/** Finds the kind for which a vector is not replayed. */
export function unmappedKind(vector: Vector, platform: string): UnmappedKind | undefined {
  return unmappedKinds.find((kind) => kind.platforms.includes(platform) && kind.applies(vector));
}
