/** A request as it left. */
export interface Sent {
  method: string;
  /** Origin of the address. */
  origin: string;
  /** Path below that of the API, with the query as it was written. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** The same request, for tests that need its bytes or parts. */
  request: Request;
}

/** An answer, or what makes one. */
export type Answer = Response | ((request: Request) => Response | Promise<Response>);

/** A `fetch` whose requests go nowhere, and what left by it. */
export interface StubFetch {
  fetch: (request: Request) => Promise<Response>;
  sent: Sent[];
}

/**
 * A `fetch` whose requests go nowhere: answers are given in turn, the last one again and again.
 *
 * @param base Path of the API, which tests need not repeat.
 */
export function stubFetch(answers: Answer | Answer[], base = ""): StubFetch {
  const sent: Sent[] = [];
  const list = [answers].flat();
  const fetch = async (request: Request): Promise<Response> => {
    const answer = list[Math.min(sent.length, list.length - 1)] as Answer;
    const { origin, pathname, search } = new URL(request.url);
    const path = (pathname.startsWith(base) ? pathname.slice(base.length) : pathname) + search;
    const copy = request.clone();
    const headers = Object.fromEntries(request.headers);
    const call: Sent = { method: request.method, origin, path, headers, body: "", request: copy };
    sent.push(call);
    call.body = await copy.clone().text();
    const response = typeof answer === "function" ? await answer(request) : answer.clone();
    // As of a real response, from which errors read where it came from.
    return Object.defineProperty(response, "url", { value: request.url, configurable: true });
  };
  return { fetch, sent };
}
