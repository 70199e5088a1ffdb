import { Vrm, type VrmOptions } from "../../src/index.ts";

/** An access token as the portal makes them. */
export const token: string = "5eed".repeat(16);

/** A request as it left. */
export interface Sent {
  method: string;
  /** Path below that of the API, with the query as it was written. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The same request, for tests that need more of it. */
  request: Request;
}

/** An answer, or what makes one. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** JSON as the portal sends it. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {},
): Response {
  return Response.json(value, { status, headers });
}

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(
  answers: Answer | Answer[],
  options: VrmOptions = {},
): { vrm: Vrm; sent: Sent[]; fetch: (request: Request) => Promise<Response> } {
  const sent: Sent[] = [];
  const list = [answers].flat();
  const fetch = async (request: Request): Promise<Response> => {
    const answer = list[Math.min(sent.length, list.length - 1)] as Answer;
    const { pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const copy = request.clone();
    const path = pathname.replace(/^\/v2/, "") + search;
    const call: Sent = { method: request.method, path, headers, body: "", request: copy };
    sent.push(call);
    call.body = await copy.clone().text();
    const response = typeof answer === "function" ? await answer(request) : answer.clone();
    // As of a real response, from which errors read where it came from.
    return Object.defineProperty(response, "url", { value: request.url });
  };
  const auth = options.auth === undefined && options.token === undefined ? { token } : {};
  return { vrm: new Vrm({ ...auth, retry: false, rateLimit: false, fetch, ...options }), sent, fetch };
}

/** The query of a request, decoded. */
export function queryOf({ path }: Sent): [string, string][] {
  return [...new URLSearchParams(path.split("?")[1])];
}
