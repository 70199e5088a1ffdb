import type { Layer } from "../call/context.ts";
import { TIMEOUT } from "../defaults.ts";
import { connectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/local-errors.ts";
import { secretsOf } from "../redact/redact.ts";
import { watched } from "../response/watched.ts";
import { abortable, bounded } from "./abortable.ts";

/**
 * Bounds one attempt, headers and body, and ends it when the call is ended. Where the unread body is handed
 * out, the bound is on the silence between its chunks instead.
 */
export const timeout: Layer = (next) => async (request, context) => {
  const limit = context.settings.timeout ?? context.timeout ?? TIMEOUT;
  const bound = bounded(
    context.signal,
    limit,
    () =>
      new TimeoutError(
        `${context.operation} was silent for ${limit} ms.\nRaise \`timeout\`, or ask for less.`,
      ),
  );
  const { signal } = bound;
  try {
    signal.throwIfAborted();
    const response = await abortable(next(request, { ...context, signal }), signal);
    if (context.stream && response.ok && response.body) {
      bound.rest();
      return watched(response, bound, context.finish, (error) =>
        connectionError(error, request.url, secretsOf(context)),
      );
    }
    bound.finish();
    return response;
  } catch (error) {
    bound.finish();
    throw error;
  }
};
