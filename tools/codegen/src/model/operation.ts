import type { Place } from "../problems/problem.ts";
import type { LongPoll, Pagination, Parameter } from "./parsed.ts";
import type { Reader } from "./reader.ts";
import type { Shape } from "./shape.ts";
import type { TimePlaces } from "./time-places.ts";

/** A value in the path that the caller gives. */
export interface PathArgument {
  parameter: Parameter;
  /** Name in the signature. */
  name: string;
  shape: Shape;
  /** Function of the runtime, for an encoding that is not the default. */
  encoder?: string;
}

/** The body that the caller gives. */
export interface BodyArgument {
  shape: Shape;
  /** False: there is no argument, the constants are all that is sent. */
  given: boolean;
  required: boolean;
  description?: string;
  /** Members that the method fills in, before or behind the others. */
  constants: Record<string, unknown>;
  constantsFirst: boolean;
  mediaType: string;
  /** Raw content may be of another type, as it says itself. */
  anyType: boolean;
  /** How it is written: as JSON, as a form, as a form in the order of a list, or as it is. */
  send: "json" | "multipart" | "form" | "pairs" | "raw";
  /** Fields of a multipart body that are files. */
  files: string[];
  /** Times that go out as numbers. */
  times: TimePlaces;
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

/** How an answer is read that is not plainly of one type. */
export interface Reading {
  /** Function of the runtime. */
  reader?: Reader;
  /** What an answer without a body stands for. */
  empty?: unknown;
  /** A redirect is an answer, too. */
  redirect?: true;
}

/** What the method returns. */
export interface AnswerType {
  as: "json" | "text" | "bytes" | "nothing";
  shape: Shape;
  accept?: string;
  reading?: Reading;
  /** Paged: the constant with the style, and the type of one item. */
  page?: { constant: string; item: Shape };
}

/** One `@throws`. */
export interface Thrown {
  error: string;
  when: string;
}

/** What is said about a method of a class, whatever it calls. */
export interface Described {
  id: string;
  conformanceId?: string | string[];
  resource: string;
  method: string;
  summary: string;
  description?: string;
  /** Text of `@deprecated`. */
  deprecated?: string;
  since?: string;
  until?: string;
  officialName?: string;
  evidence?: string;
  /** What the answer is, in words. */
  returns?: string;
  throws: Thrown[];
  place: Place;
  retry: "default" | "safe" | "never";
  timeout?: number;
  longPoll?: LongPoll;
}

/** A method of a resource class, and everything that is known about what it calls. */
export interface Operation extends Described {
  httpMethod: string;
  path: string;
  streaming?: true;
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
}
