import type { GeneratedMethod } from "../operation.ts";

/** One argument of a procedure, as the specification has it. */
export interface RpcArgument {
  /** Name in the specification; on the wire only its place counts. */
  name: string;
  /** Name in the signature of the method; absent where the method fills the constant in. */
  argument?: string;
  required: boolean;
  const?: string | number | boolean;
  /** Sent where the caller gives nothing. */
  default?: unknown;
  /** Places of times that go out as numbers, by unit; the empty text is the argument itself. */
  times?: { s?: readonly string[]; ms?: readonly string[] };
  secret?: true;
}

/** One generated method that calls a procedure, as data. */
export interface RpcOperation extends GeneratedMethod {
  kind: "rpc";
  /** Name on the wire. */
  procedure: string;
  /** What is sent, in order. Those without `const` are the arguments of the method; options come last. */
  arguments: readonly RpcArgument[];
  /** Whether anything comes back. */
  result: boolean;
  /** What comes back is secret itself. */
  secretResult?: true;
  /** Status words other than success. */
  statuses: readonly string[];
  /** Whether what was refused may be listed. */
  failures?: true;
  /** Argument that chooses the members of the result. */
  resultKeys?: string;
  /** What asks for the time to wait, and how long that may be. */
  longPoll?: Readonly<Record<string, unknown>>;
}
