import type { UnmappedKind } from "../unmapped-kind.ts";

/** What is not replayed, each kind with its reason. */
export const unmapped: readonly UnmappedKind[] = [
  {
    kind: "method that does not exist",
    applies: (vector) => vector.outcome.error?.code === "not_implemented",
    reason:
      "The official client has every common method on every resource and raises at run time; ours lacks the method, so that such a call does not compile.",
  },
  {
    kind: "element type outside the two methods",
    applies: (vector) => "element" in vector.input && vector.request == null,
    reason:
      "The official client takes the kind of element as an argument and checks it; we have one method for sites and one for buildings, and none for others.",
  },
  {
    kind: "value that the argument's type excludes",
    applies: (vector) =>
      vector.tags?.includes("client.refused") === true && !vector.peerBug && vector.request == null,
    reason:
      "The official client checks members of enumerations at run time; our argument types are closed, so that such a call does not compile.",
  },
  {
    kind: "text in the place of a JSON body",
    applies: (vector) =>
      vector.request?.bodyKind === "text" &&
      vector.request.headers["content-type"]?.startsWith("application/json") === true,
    reason:
      "Sent below the official client's methods, as a body that is not JSON; our typed methods always encode the body.",
  },
];
