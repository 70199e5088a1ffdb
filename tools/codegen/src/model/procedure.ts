import type { Described } from "./operation.ts";
import type { ProcedureExample, ProcedureParameter } from "./parsed.ts";
import type { Shape } from "./shape.ts";
import type { TimePlaces } from "./time-places.ts";

/** A value that a procedure is sent. */
export interface ProcedureArgument {
  parameter: ProcedureParameter;
  /** Name in the signature; absent: the method fills the constant in. */
  name?: string;
  constant?: string | number | boolean;
  shape: Shape;
  times: TimePlaces;
  secret: boolean;
}

/** A method of a class that calls a procedure. */
export interface Procedure extends Described {
  /** Name on the wire. */
  procedure: string;
  arguments: ProcedureArgument[];
  /** Absent: nothing comes back. */
  result?: Shape;
  /** Name of the argument that chooses the members of the result. */
  keyed?: string;
  statuses: string[];
  /** Type of the list of what was refused. */
  failures?: Shape;
  examples: ProcedureExample[];
  /** The result itself is secret. */
  secretResult: boolean;
  secrets: string[];
}
