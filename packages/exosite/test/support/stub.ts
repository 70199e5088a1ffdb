import { Exosite, type ExositeOptions } from "../../src/index.ts";

/** A request as it left. */
export interface Sent {
  method: string;
  /** Origin of the address. */
  origin: string;
  /** Path with the query as it was written. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The same request, for tests that need its bytes or parts. */
  request: Request;
}

/** An answer, or what makes one. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** Text as the platform sends it; without a body where the status allows none. */
export function answer(
  text: string | null,
  { status = 200, type = "text/plain; charset=utf-8", headers = {} }: Init = {},
): Response {
  const bare = text === null || [204, 205, 304].includes(status);
  return new Response(bare ? null : text, {
    status,
    headers: { ...(!bare && { "Content-Type": type }), ...headers },
  });
}

interface Init {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
}

/** Keys for every surface. */
export const keys = {
  cik: "d".repeat(40),
  provision: { cik: "e".repeat(40) },
  portals: { domain: "example", user: "ada", password: "pass" },
} as const satisfies ExositeOptions;

/** A client whose requests go nowhere: answers are given in turn, the last one again and again. */
export function stub(
  answers: Answer | Answer[],
  options: ExositeOptions = keys,
): { exosite: Exosite; sent: Sent[] } {
  const sent: Sent[] = [];
  const list = [answers].flat();
  const fetch = async (request: Request): Promise<Response> => {
    const next = list[Math.min(sent.length, list.length - 1)] as Answer;
    const { origin, pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const copy = request.clone();
    const call: Sent = {
      method: request.method,
      origin,
      path: pathname + search,
      headers,
      body: "",
      request: copy,
    };
    sent.push(call);
    call.body = await copy.clone().text();
    return typeof next === "function" ? await next(request) : next.clone();
  };
  return { exosite: new Exosite({ retry: false, fetch, ...options }), sent };
}
