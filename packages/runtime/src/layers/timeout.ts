import type { Layer } from "../call/context.ts";
import { TIMEOUT } from "../defaults.ts";
import { bounded } from "./bounded.ts";

/**
 * Bounds one attempt, headers and body, and ends it when the call is ended. Where the unread body is handed
 * out, the bound is on the silence between its chunks instead.
 */
export const timeout: Layer = (next) => (request, context) =>
  bounded(context, "timeout", context.settings.timeout ?? context.input.timeout ?? TIMEOUT, async (bound) => {
    context.attempt = bound.signal;
    const response = await next(request, context);
    if (context.stream && response.ok && response.body) {
      return context.stream(response, bound, context);
    }
    bound.finish();
    return response;
  });
