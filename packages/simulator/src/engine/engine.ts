import type { Clock } from "./clock.ts";
import type { Fault, Faults } from "./faults.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import { runPipeline } from "./pipeline.ts";
import type { Answer, Platform } from "./platform.ts";
import { Refusal } from "./refusal.ts";
import { type LoggedRequest, logRequest } from "./request-log.ts";
import { type Match, matchRoute, routesOf } from "./routes.ts";

/** What is to be sent, and the fault with which to send it. No answer: the work was not done. */
export interface Outcome {
  readonly response?: Response;
  readonly fault?: Fault;
}

/** Answers requests for one platform. */
export interface Engine {
  readonly requests: LoggedRequest[];
  /** `basePath` is the part of the path that is not the platform's. */
  handle(request: Request, basePath?: string): Promise<Outcome>;
}

const json = { "content-type": "application/json" };

/** Puts a platform behind faults and a log. */
export function createEngine<User>(
  platform: Platform<User>,
  { clock, faults }: { clock: Clock; faults: Faults },
): Engine {
  const routes = routesOf(platform.document, platform.version);
  const requests: LoggedRequest[] = [];

  async function handle(request: Request, basePath = ""): Promise<Outcome> {
    let incoming = await readIncoming(request, clock.now(), basePath);
    const match = matchRoute(platform.document, routes, incoming, platform);
    const route = match.kind === "found" ? match.route : undefined;
    const calls = (route && platform.calls?.(incoming, route)) ?? [];
    const fault = faults.take(incoming, route, calls);
    const logged = logRequest(incoming, route, calls, fault);
    requests.push(logged);
    if (fault?.kind === "clockSkew") {
      incoming = { ...incoming, time: incoming.time + fault.seconds * 1000 };
    }
    if ((fault?.kind === "reset" || fault?.kind === "stall") && fault.when !== "body" && !fault.executed) {
      return { fault };
    }
    const answer = replace(platform, fault, incoming) ?? (await run(platform, incoming, match));
    logged.status = answer.status;
    const response = toResponse(answer, incoming);
    return fault ? { response, fault } : { response };
  }

  return { requests, handle };
}

/** Faults that stand in for the platform's answer. */
function replace<User>(
  platform: Platform<User>,
  fault: Fault | undefined,
  incoming: Incoming,
): Answer | undefined {
  switch (fault?.kind) {
    case "status": {
      const { retryAfter } = fault;
      const value = retryAfter instanceof Date ? retryAfter.toUTCString() : retryAfter;
      const headers = value === undefined ? {} : { "retry-after": String(value) };
      const usual = platform.refuse(new Refusal(fault.status, { headers }), incoming);
      if (fault.body === undefined) {
        return usual;
      }
      return typeof fault.body === "string"
        ? {
            status: fault.status,
            text: fault.body,
            headers: { ...headers, "content-type": "text/plain; charset=utf-8" },
          }
        : { status: fault.status, body: fault.body, headers: { ...usual.headers, ...json } };
    }
    case "html": {
      const status = fault.status ?? 502;
      const text =
        fault.page ??
        `<!doctype html>\n<html><body><h1>${status}</h1><p>The proxy is sorry.</p></body></html>\n`;
      return { status, text, headers: { "content-type": "text/html; charset=utf-8" } };
    }
    case "expiredToken":
      return platform.refuse(platform.expiredToken(incoming), incoming);
    default:
      return undefined;
  }
}

/** A defect of the simulator itself is said loudly, not passed off as the platform's own 500. */
async function run<User>(platform: Platform<User>, incoming: Incoming, match: Match): Promise<Answer> {
  try {
    return await runPipeline(platform, incoming, match);
  } catch (error) {
    if (incoming.signal.aborted) {
      throw incoming.signal.reason;
    }
    const text = `The simulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
    return { status: 500, text, headers: { "content-type": "text/plain; charset=utf-8" } };
  }
}

function toResponse(answer: Answer, incoming: Incoming): Response {
  const date = new Date(incoming.time).toUTCString();
  const headers = new Headers({ date, ...(answer.body !== undefined && json), ...answer.headers });
  const isEmpty = incoming.method === "HEAD" || [204, 205, 304].includes(answer.status);
  return new Response(isEmpty ? null : bytesOf(answer), { status: answer.status, headers });
}

/** Bytes even of text, which would get a content type where the platform sends none. */
function bytesOf({ body, text, bytes }: Answer): Uint8Array<ArrayBuffer> | null {
  const sent = body === undefined ? text : JSON.stringify(body);
  return sent === undefined ? (bytes ?? null) : new TextEncoder().encode(sent);
}
