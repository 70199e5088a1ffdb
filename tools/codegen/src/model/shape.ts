/** What a specification says about a value beside its type. */
export interface About {
  description?: string;
  deprecated?: true;
  default?: unknown;
  /** Bounds and lengths in words, such as `from 1 to 100`. */
  range?: string;
  format?: string;
  /** Greatest number. */
  maximum?: number;
  /** Value of x-encoding. */
  encoding?: string;
  /** Meaning of each value of an enumeration. */
  values?: Record<string, ValueInfo>;
  readOnly?: true;
  writeOnly?: true;
  secret?: true;
  timeUnit?: "s" | "ms";
  /** First and last version of the server that has it. */
  since?: string;
  until?: string;
}

/** What a value of an enumeration stands for. */
export interface ValueInfo {
  description: string;
  unit?: string;
}

/** One named value of an object. */
export interface Member {
  name: string;
  required: boolean;
  shape: Shape;
}

/**
 * The type of a value, in no language's terms. `reference` names a schema of the specification until
 * `Views` has turned it into a type name; `date`, `file`, `bytes`, `etag`, `located` and `open` exist only after that.
 */
export type Shape = { about?: About } & (
  | { kind: "unknown" | "never" | "null" | "boolean" | "number" | "string" }
  | { kind: "time" | "binary" }
  | { kind: "literal"; value: string | number | boolean }
  | { kind: "enum"; values: (string | number | boolean)[] }
  | { kind: "array"; items: Shape }
  | { kind: "tuple"; items: Shape[]; rest?: Shape }
  | { kind: "object"; members: Member[]; rest?: Shape; closed?: true }
  | { kind: "union"; of: Shape[] }
  | { kind: "all"; of: Shape[]; required: string[] }
  | { kind: "reference"; name: string }
  // `wider`: what a value may be beside the known ones; absent for plain text, which `Open` stands for.
  | { kind: "open"; of: Shape; wider?: ("string" | "number")[] }
  | { kind: "date" | "file" | "bytes" | "etag" | "located" | "undefined" }
);

/** The shapes of one kind. */
export type ShapeOf<Kind extends Shape["kind"]> = Extract<Shape, { kind: Kind }>;
