import type { Credential } from "../auth/credential.ts";
import type { CallContext, Fetch, Layer } from "../call/context.ts";
import { repeater } from "../request/source.ts";
import { visible } from "../response/body.ts";

/** Puts the credential on requests to the connection's own origin, and renews it once on a 401. */
export const authorize: Layer = (next) => (request, context) => {
  const { connection, settings, input } = context;
  return settings.auth && !input.anonymous && request.url.startsWith(connection.core.origin)
    ? withCredential(settings.auth, next, request, context)
    : next(request, context);
};

async function withCredential(
  auth: Credential,
  next: Fetch,
  request: Request,
  context: CallContext,
): Promise<Response> {
  const { connection } = context;
  const again = auth.renew && repeater(request);
  const first = (await auth.apply(request, connection)) || request;
  const response = await next(first, context);
  if (
    response.status !== 401 ||
    !again ||
    !(await auth.renew?.(first, visible(response, context.body), connection))
  ) {
    return response;
  }
  const second = again();
  return next((await auth.apply(second, connection)) || second, context);
}
