import type { Layer } from "../call/context.ts";
import { repeater } from "../request/source.ts";
import { visible } from "../response/body.ts";

/** Puts the credential on requests to the connection's own origin, and renews it once on a 401. */
export const authorize: Layer = (next) => async (request, context) => {
  const { connection, settings, input } = context;
  const { auth } = settings;
  if (!auth || input.anonymous || !request.url.startsWith(connection.core.origin)) {
    return next(request, context);
  }
  const { bare } = connection;
  const again = auth.renew && repeater(request);
  const first = (await auth.apply(request, bare)) || request;
  const response = await next(first, context);
  if (response.status !== 401 || !again) {
    return response;
  }
  if (!(await auth.renew?.(first, visible(response, context.body), bare))) {
    return response;
  }
  const second = again();
  return next((await auth.apply(second, bare)) || second, context);
};
