import type { CallContext, Layer } from "../call/context.ts";
import { mask, secretsOf, shownUrl } from "../redact/redact.ts";

/** Writes one log line of a call, with its secrets taken out. */
export function note(context: CallContext, level: "debug" | "info" | "warn", message: string): void {
  const { logger } = context.settings;
  if (logger && level in logger) {
    logger[level]?.(`${context.operation}: ${mask(message, secretsOf(context))}`);
  }
}

/** Tells what was asked and what came of it, never bodies. */
export const log: Layer = (next) => async (request, context) => {
  if (!context.settings.logger) {
    return next(request, context);
  }
  const start = performance.now();
  const tell = (level: "debug" | "warn", outcome: string) =>
    note(
      context,
      level,
      `${request.method} ${shownUrl(request.url, secretsOf(context))} ${outcome} in ${Math.round(performance.now() - start)} ms`,
    );
  try {
    const response = await next(request, context);
    tell(response.ok ? "debug" : "warn", String(response.status));
    return response;
  } catch (error) {
    tell("warn", String((error as Error)?.name));
    throw error;
  }
};
