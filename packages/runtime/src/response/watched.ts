import type { CallContext } from "../call/context.ts";
import { connectionError } from "../errors/connection-error.ts";
import type { Bound } from "../layers/bounded.ts";
import { visible } from "./body.ts";

/**
 * Hands out an unread body that fails with our errors when it stalls or breaks.
 *
 * @param bound Ends the reading, and bounds the silence before each chunk.
 */
export function watched(response: Response, bound: Bound, context: CallContext): Response {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const { finish } = context;
  context.finish = undefined;
  const end = () => {
    bound.finish();
    finish?.();
  };
  bound.wind(0);
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        bound.stop = (reason) => {
          end();
          controller.error(reason);
          reader.cancel(reason).catch(() => {});
        };
      },
      async pull(controller) {
        bound.wind();
        try {
          const { done, value } = await reader.read();
          bound.wind(0);
          if (done) {
            end();
            controller.close();
          } else {
            controller.enqueue(value);
          }
        } catch (error) {
          end();
          controller.error(connectionError(error, context));
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return visible(response, body);
}
