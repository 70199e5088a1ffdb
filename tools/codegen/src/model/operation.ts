import type { Place } from "../problems/problem.ts";
import type { Pagination, Parameter } from "./parsed.ts";
import type { Shape } from "./shape.ts";

/** A value in the path that the caller gives. */
export interface PathArgument {
  parameter: Parameter;
  /** Name in the signature. */
  name: string;
  shape: Shape;
}

/** The body that the caller gives. */
export interface BodyArgument {
  shape: Shape;
  /** False: there is no argument, the constants are all that is sent. */
  given: boolean;
  required: boolean;
  description?: string;
  /** Fields that the method fills in. */
  constants: Record<string, unknown>;
  mediaType: string;
  /** How it is written: as JSON, as a form, as it is, or as JSON under another media type. */
  send: "json" | "multipart" | "form" | "raw" | "jsonText";
  /** Fields of a multipart body that are files. */
  files: string[];
}

/** The query that the caller gives and the method fills in. */
export interface QueryArgument {
  /** Type of the argument; undefined where there is none. */
  typeName?: string;
  required: boolean;
  parameters: Parameter[];
  /** Parameter -> function of the runtime, for encodings that are not the default. */
  encoders: Record<string, string>;
  /** Objects whose members are parameters of their own. */
  spread: string[];
  defaults: Record<string, unknown>;
  constants: Record<string, unknown>;
}

/** A header parameter that is a named option. */
export interface HeaderOption {
  parameter: Parameter;
  name: string;
}

/** The last argument. */
export interface OptionsArgument {
  typeName: string;
  /** The type is generated, not one of the runtime's. */
  generated: boolean;
  required: boolean;
  /** `ifMatch` and `ifNoneMatch`, where the operation has them. */
  tags: string[];
  headers: HeaderOption[];
  constants: Record<string, unknown>;
}

/** What the method returns. */
export interface AnswerType {
  as: "json" | "text" | "bytes" | "nothing";
  shape: Shape;
  accept?: string;
  /** Paged: the constant with the style, and the type of one item. */
  page?: { constant: string; item: Shape };
}

/** One `@throws`. */
export interface Thrown {
  error: string;
  when: string;
}

/** A method of a resource class, and everything that is known about what it calls. */
export interface Operation {
  id: string;
  conformanceId?: string;
  resource: string;
  method: string;
  httpMethod: string;
  path: string;
  summary: string;
  description?: string;
  /** Text of `@deprecated`. */
  deprecated?: string;
  since?: string;
  until?: string;
  officialName?: string;
  evidence?: string;
  streaming?: true;
  /** What the answer is, in words. */
  returns?: string;
  throws: Thrown[];
  place: Place;
  pathArguments: PathArgument[];
  pathConstants: Record<string, unknown>;
  body?: BodyArgument;
  query: QueryArgument;
  options: OptionsArgument;
  answer: AnswerType;
  requestMediaTypes: string[];
  bodyRequired: boolean;
  /** Secret members of the body and of the answer. */
  bodySecrets: string[];
  answerSecrets: string[];
  answers: { status: string; mediaTypes: string[] }[];
  parameters: Parameter[];
  security: string[];
  anonymous: boolean;
  pagination?: Pagination;
  retry: "default" | "safe" | "never";
  timeout?: number;
}
