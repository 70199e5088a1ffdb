import { Bemserver, type BemserverOptions, bearer } from "../../src/index.ts";

/** A request as it left. */
export interface Sent {
  method: string;
  /** Path with the query as it was written. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The same request, for tests that need its bytes or parts. */
  request: Request;
}

/** An answer, or what makes one. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** JSON as the server sends it. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {},
): Response {
  return Response.json(value, { status, headers });
}

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(
  answers: Answer | Answer[],
  options: BemserverOptions = {},
): { bem: Bemserver; sent: Sent[] } {
  const sent: Sent[] = [];
  const list = [answers].flat();
  const fetch = async (request: Request): Promise<Response> => {
    const answer = list[Math.min(sent.length, list.length - 1)] as Answer;
    const { pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const copy = request.clone();
    const call: Sent = { method: request.method, path: pathname + search, headers, body: "", request: copy };
    sent.push(call);
    call.body = await copy.clone().text();
    return typeof answer === "function" ? await answer(request) : answer.clone();
  };
  const settings = {
    baseUrl: "http://bem.test",
    auth: bearer({ access: "access-1" }),
    retry: false,
    fetch,
  } as const;
  return { bem: new Bemserver({ ...settings, ...options }), sent };
}
