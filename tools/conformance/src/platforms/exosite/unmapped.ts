import type { UnmappedKind } from "../unmapped-kind.ts";
import { describesNoCall, lacksMethod } from "./lacks-method.ts";

/** What is not replayed, each kind with its reason. */
export const unmapped: readonly UnmappedKind[] = [
  {
    kind: "sequence of the official client's buffer",
    applies: (vector) => "buffer" in vector.input,
    reason:
      "Its Datastore looks aliases up, caches reads and sends in the background; our buffered writer addresses by alias, sends what it has in one request and has no cache. The package's own tests show what it does.",
  },
  {
    kind: "procedure, or kind of one, that is not documented",
    applies: lacksMethod,
    reason:
      "Procedures by JSON-RPC are methods, and what decides about an argument's meaning (the type of `create`, the kind of `lookup`) is part of a method's name; what is neither documented nor proven has none, so that such a call does not compile.",
  },
  {
    kind: "resources from a description",
    applies: (vector) => "spec" in vector.input,
    reason:
      "A compound command of the platform's command line with a file format of its own; our calls that are made together share a request in the same way.",
  },
  {
    kind: "tree of the official command line",
    applies: (vector) => "tree" in vector.input,
    reason:
      "Which calls share a request, and the form of what is printed, are its own; ours walks resources one level at a time. The package's own tests show what it does.",
  },
  {
    kind: "compound helper of the official client",
    applies: (vector) => "helper" in vector.input || describesNoCall(vector),
    reason:
      "Several calls in a row with decisions of the official client in between (it reads lists twice, and takes 202 for a failure); each of the calls is replayed by other vectors.",
  },
];
