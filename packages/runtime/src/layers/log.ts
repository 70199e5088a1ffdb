import type { CallContext, Layer } from "../call/context.ts";
import { masker, shownUrl } from "../redact/masker.ts";

/** Writes one log line of a call. */
export function note(context: CallContext, level: "debug" | "info" | "warn", message: string): void {
  const { settings, operation } = context;
  if (settings.logger) {
    settings.logger[level]?.(`${operation}: ${message}`);
  }
}

/** Tells what was asked and what came of it, never bodies. */
export const log: Layer = (next) => (request, context) => {
  const sent = next(request, context);
  if (!context.settings.logger) {
    return sent;
  }
  const start = performance.now();
  const tell = (level: "debug" | "warn", outcome: unknown) => {
    const url = shownUrl(request.url, masker(context));
    const time = Math.round(performance.now() - start);
    note(context, level, `${request.method} ${url} ${outcome} in ${time} ms`);
  };
  return sent.then(
    (response) => {
      tell(response.ok ? "debug" : "warn", response.status);
      return response;
    },
    (error) => {
      tell("warn", error?.name);
      throw error;
    },
  );
};
