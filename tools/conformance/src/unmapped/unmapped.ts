import { describesNoCall, lacksMethod } from "../platforms/exosite/lacks-method.ts";
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
  {
    kind: "sequence of the official client's buffer",
    platforms: ["exosite"],
    applies: (vector) => "buffer" in vector.input,
    reason:
      "Its Datastore looks aliases up, caches reads and sends in the background; our buffered writer addresses by alias, sends what it has in one request and has no cache. The package's own tests show what it does.",
  },
  {
    kind: "procedure, or kind of one, that is not documented",
    platforms: ["exosite"],
    applies: lacksMethod,
    reason:
      "Procedures by JSON-RPC are methods, and what decides about an argument's meaning (the type of `create`, the kind of `lookup`) is part of a method's name; what is neither documented nor proven has none, so that such a call does not compile.",
  },
  {
    kind: "resources from a description",
    platforms: ["exosite"],
    applies: (vector) => "spec" in vector.input,
    reason:
      "A compound command of the platform's command line with a file format of its own; our calls that are made together share a request in the same way.",
  },
  {
    kind: "tree of the official command line",
    platforms: ["exosite"],
    applies: (vector) => "tree" in vector.input,
    reason:
      "Which calls share a request, and the form of what is printed, are its own; ours walks resources one level at a time. The package's own tests show what it does.",
  },
  {
    kind: "compound helper of the official client",
    platforms: ["exosite"],
    applies: (vector) => "helper" in vector.input || describesNoCall(vector),
    reason:
      "Several calls in a row with decisions of the official client in between (it reads lists twice, and takes 202 for a failure); each of the calls is replayed by other vectors.",
  },
];

/** Finds the kind for which a vector is not replayed. */
export function unmappedKind(vector: Vector, platform: string): UnmappedKind | undefined {
  return unmappedKinds.find((kind) => kind.platforms.includes(platform) && kind.applies(vector));
}
