import type { OpenApiDocument } from "../document.ts";
import type { Incoming } from "./incoming.ts";
import type { Refusal } from "./refusal.ts";
import type { Route } from "./routes.ts";

/** An answer before it becomes a `Response`. Without `body`, `text` and `bytes` it has none. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value to be sent as JSON; `application/json` unless `headers` say otherwise. */
  readonly body?: unknown;
  /** Text to be sent as it is. */
  readonly text?: string;
  /** Bytes to be sent as they are. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Query and body of a request, checked and converted. */
export interface Arguments {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A call that got as far as the platform's own work. */
export interface Call<User> extends Arguments {
  readonly incoming: Incoming;
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
  readonly user: User;
}

/** Does the work of one operation. */
export type Handler<User> = (call: Call<User>) => Answer | Promise<Answer>;

/** What the engine needs to know of a platform. The order in which it asks is the order of the members. */
export interface Platform<User, State = unknown> {
  readonly document: OpenApiDocument;
  readonly version: string;
  readonly state: State;
  /** Path that the platform's own address ends in, where the caller names none; requests without it are taken too. */
  readonly basePath?: string;
  /** Who calls an operation that is open to all. */
  readonly nobody: User;
  /** Who calls; refuses what is missing or wrong. */
  authenticate(incoming: Incoming, route: Route): Promise<User>;
  /** Refuses requests whose required headers are missing, where it is the platform that misses them. */
  checkHeaders?(incoming: Incoming, route: Route): void;
  readArguments(incoming: Incoming, route: Route): Arguments | Promise<Arguments>;
  handler(route: Route): Handler<User> | undefined;
  /** Entity tags, paging headers: what holds for every answer. */
  finish?(call: Call<User>, answer: Answer): Answer | Promise<Answer>;
  /** The answer that a refusal becomes. */
  refuse(refusal: Refusal, incoming: Incoming): Answer;
  /** How the platform says that a token has expired. */
  expiredToken(incoming: Incoming): Refusal;
  /** Operations that one request holds several calls of, for faults and the log; without it a request is one call. */
  calls?(incoming: Incoming, route: Route): readonly string[];
  /** Whether an operation can be meant at all; for those that only a header tells apart. */
  takesRoute?(route: Route, incoming: Incoming): boolean;
  /** Whether a path without its last slash is sent on to the one with it, as unless given. */
  readonly redirectsToSlash?: boolean;
  /** Whether a path value can be meant for this operation; without it, integers are digits and texts not empty. */
  takesPath?(route: Route, name: string, value: string): boolean;
}
