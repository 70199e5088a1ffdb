import type { Layer } from "../call/context.ts";
import { repeater } from "../request/source.ts";
import { abortable } from "./abortable.ts";

/** Puts the credential on requests to the connection's own origin, and renews it once on a 401. */
export const authorize: Layer = (next) => async (request, context) => {
  const { auth } = context.settings;
  const { connection, signal } = context;
  if (!auth || context.anonymous || !request.url.startsWith(connection.core.origin)) {
    return next(request, context);
  }
  const bare = connection.with({ auth: false });
  const put = async (bareRequest: Request): Promise<Request> => {
    const applied = auth.apply(bareRequest, bare);
    return (applied instanceof Promise ? await abortable(applied, signal) : applied) || bareRequest;
  };
  const again = auth.renew && repeater(request);
  const first = await put(request);
  const response = await next(first, context);
  if (
    response.status === 401 &&
    again &&
    (await abortable(auth.renew?.(first, response, bare) as Promise<boolean>, signal))
  ) {
    return next(await put(again()), context);
  }
  return response;
};
