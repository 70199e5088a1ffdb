import type { Incoming } from "./incoming.ts";
import type { Route } from "./routes.ts";

/** What goes wrong. `executed` (where it stands) says whether the platform did the work before it went wrong. */
export type Fault =
  /** Answers with a status, in the platform's own error shape or with `body`. `retryAfter` in seconds, as a date or as text. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfter?: number | Date | string;
      readonly body?: unknown;
    }
  /** Breaks the connection before the headers, or half-way through the body. */
  | { readonly kind: "reset"; readonly when?: "before" | "body"; readonly executed?: boolean }
  /** Says nothing any more, before the headers or half-way through the body. */
  | { readonly kind: "stall"; readonly when?: "before" | "body"; readonly executed?: boolean }
  /** Ends the body half-way, in good order. */
  | { readonly kind: "truncate" }
  /** Answers with an HTML page, as a proxy in front of the platform does; status 502 unless given. */
  | { readonly kind: "html"; readonly status?: number; readonly page?: string }
  /** Answers as if the caller's token had expired. */
  | { readonly kind: "expiredToken" }
  /** The platform's clock is off by so many seconds for this request; its tokens age with it. */
  | { readonly kind: "clockSkew"; readonly seconds: number }
  /** Sends the headers after so many milliseconds. */
  | { readonly kind: "slowHeaders"; readonly delay: number }
  | CallFault;

/** Something that happens to a single call of a request that can hold several (JSON-RPC). */
export interface CallFault {
  readonly kind: "call";
  /** Answers the call with this status word instead of doing it, `error` and `result` beside it where given. */
  readonly status?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  /** Leaves the call's answer out, or gives it twice. */
  readonly answer?: "missing" | "twice";
  readonly executed?: boolean;
}

/** Which requests a fault is for; all that is given must hold. */
export interface FaultMatch {
  readonly method?: string;
  /** A path as sent, a path template of the specification, or a pattern for the path as sent. */
  readonly path?: string | RegExp;
  /** An operationId of the specification; of a request with several calls, the operation of any of them. */
  readonly operation?: string;
  /** For so many requests, then no more. */
  readonly times?: number;
}

/** One rule; the first that matches a request holds. */
export interface FaultRule {
  readonly match?: FaultMatch;
  readonly fault: Fault;
}

/** The rules in force, in order. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  constructor(rules: readonly FaultRule[] = []) {
    for (const rule of rules) {
      this.add(rule);
    }
  }

  /** Adds a rule behind those there are. */
  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.match?.times ?? Number.POSITIVE_INFINITY });
  }

  /** Takes all rules out. */
  clear(): void {
    this.#rules = [];
  }

  /** The fault that this request meets, counted as used. */
  take(incoming: Incoming, route: Route | undefined, calls: readonly string[] = []): Fault | undefined {
    return this.#take(
      ({ match = {}, fault }) => fault.kind !== "call" && matches(match, incoming, route, calls),
    );
  }

  /** The fault that one call of a request meets, counted as used. */
  takeForCall(incoming: Incoming, route: Route, call: string): CallFault | undefined {
    const fault = this.#take(
      ({ match = {}, fault }) => fault.kind === "call" && matches(match, incoming, route, [call]),
    );
    return fault?.kind === "call" ? fault : undefined;
  }

  #take(fits: (rule: FaultRule) => boolean): Fault | undefined {
    const found = this.#rules.find(({ rule, left }) => left > 0 && fits(rule));
    if (found) {
      found.left -= 1;
    }
    return found?.rule.fault;
  }
}

function matches(
  match: FaultMatch,
  incoming: Incoming,
  route: Route | undefined,
  calls: readonly string[],
): boolean {
  const { method, path, operation } = match;
  const pathFits =
    path === undefined ||
    (typeof path === "string" ? path === incoming.path || path === route?.path : path.test(incoming.path));
  return (
    pathFits &&
    (method === undefined || method.toUpperCase() === incoming.method) &&
    (operation === undefined || operation === route?.id || calls.includes(operation))
  );
}
