/** One answer of a stubbed network: a response, a failure, or a function that makes either. */
export type StubAnswer =
  | Response
  | Error
  | ((request: Request, init: RequestInit | undefined, body: string) => Response | Promise<Response>);

/** A `fetch` without a network. */
export interface Stub {
  (request: Request, init?: RequestInit): Promise<Response>;
  /** Requests as they left, as text. */
  readonly sent: string[];
}

/** A `fetch` that gives the answers one after the other, the last one again and again, and writes down what was sent. */
export function stub(...answers: StubAnswer[]): Stub {
  const sent: string[] = [];
  const fetch = async (request: Request, init?: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] ?? answerJson({});
    const position = sent.push("") - 1;
    const body = await request.text();
    sent[position] = written(request, body);
    if (answer instanceof Error) {
      throw answer;
    }
    return typeof answer === "function" ? answer(request, init, body) : answer.clone();
  };
  return Object.assign(fetch, { sent });
}

/** An answer with JSON. */
export function answerJson(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A request as text, its body used up as by a network, the boundary of a form replaced by a fixed one. */
function written(request: Request, body: string): string {
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`);
  const text = [`${request.method} ${request.url}`, ...headers, ...(body ? ["", body] : [])].join("\n");
  const boundary = /boundary=([^\s;]+)/.exec(text)?.[1];
  return (boundary ? text.replaceAll(boundary, "BOUNDARY") : text).replaceAll("\r\n", "\n");
}
