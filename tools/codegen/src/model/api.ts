import type { Operation } from "./operation.ts";
import type { Procedure } from "./procedure.ts";
import type { Reader } from "./reader.ts";
import type { Shape } from "./shape.ts";

/** A type of the generated `types.ts`. */
export interface NamedType {
  name: string;
  shape: Shape;
  /** Interface that it extends. */
  extends?: string;
  /** Name of the const array with the values, where the type is an enumeration. */
  values?: string;
  /** Name of the const record with the meaning of each value, where the specification tells it. */
  info?: string;
  /** Optional members take undefined too, because it is left out on the way. */
  input: boolean;
}

/** A page style with its settings, shared by the operations of a resource that have the same ones. */
export interface PageStyle {
  /** Name of the constant in the module. */
  constant: string;
  /** Function of the runtime that makes it. */
  maker: string;
  settings: Record<string, unknown>;
  /** What reads answers that are no JSON. */
  reader?: Reader;
}

/** A class with the operations of one resource. */
export interface Resource {
  /** Property of the client. */
  name: string;
  className: string;
  /** Module without ending. */
  file: string;
  description?: string;
  operations: Operation[];
  pageStyles: PageStyle[];
}

/** A class with the procedures of one resource. */
export interface Service {
  /** Property of the client. */
  name: string;
  className: string;
  /** Module without ending. */
  file: string;
  description?: string;
  procedures: Procedure[];
}

/** Everything that the templates need. */
export interface Api {
  title: string;
  version: string;
  description?: string;
  /** Root file of the specification as it is named in the output. */
  specification: string;
  clientName: string;
  resources: Resource[];
  services: Service[];
  /** How calls of procedures are put into a request; only where there are procedures. */
  envelope?: Record<string, unknown>;
  types: NamedType[];
  /** Names of secret members and parameters. */
  secretNames: string[];
  /** The joined document. */
  document: Record<string, unknown>;
}
