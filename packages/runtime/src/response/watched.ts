import type { Bound } from "../layers/abortable.ts";

/**
 * Hands out a body that fails when it stalls or breaks, with our errors.
 *
 * @param bound Ends the reading, and bounds the silence before each chunk.
 * @param done Called when the body is complete, broken or cancelled.
 * @param fault Turns what the reading threw into one of our errors.
 */
export function watched(
  response: Response,
  { signal, wind, rest, finish }: Bound,
  done: (() => void) | undefined,
  fault: (error: unknown) => Error,
): Response {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const end = () => {
    finish();
    done?.();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener("abort", () => {
          end();
          controller.error(signal.reason);
          reader.cancel(signal.reason).catch(() => {});
        });
      },
      async pull(controller) {
        wind();
        try {
          const { done, value } = await reader.read();
          rest();
          if (done) {
            end();
            controller.close();
          } else {
            controller.enqueue(value);
          }
        } catch (error) {
          end();
          controller.error(signal.aborted ? signal.reason : fault(error));
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(body, response), "url", { value: response.url });
}
