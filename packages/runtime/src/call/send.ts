import { bounded } from "../layers/bounded.ts";
import { visible } from "../response/body.ts";
import type { CallContext } from "./context.ts";

/** What openapi-fetch gives. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Carries out the work of a call until its signal or its deadline ends it. */
export function within<T>(context: CallContext, work: () => Promise<T>): Promise<T> {
  const { deadline } = context.settings;
  if (!deadline && !context.signal) {
    return work();
  }
  return bounded(context, "deadline", deadline, async ({ signal, finish }) => {
    context.signal = signal;
    context.finish = finish;
    const value = await work();
    context.finish?.();
    return value;
  });
}

/** Sends a call by openapi-fetch, whose `fetch` are our layers. */
export function send(context: CallContext, method: string, path: string, init: object): Promise<Result> {
  const { core } = context.connection;
  const fetch = async (request: Request): Promise<Response> => {
    const response = await core.fetch(request, context);
    // The body is used up; a response that has it again costs time, so only who looks gets one.
    return response === context.answer && (context.shown || core.observed || !response.ok)
      ? visible(response, context.body)
      : response;
  };
  return core.client.request(
    method as "get",
    // What tells apart operations that share method and path is never sent.
    path.replace(/#.*/, "") as never,
    { ...init, fetch } as never,
  );
}
