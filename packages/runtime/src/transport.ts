import type { Fetch } from "./call/context.ts";
import { REDIRECTS } from "./defaults.ts";
import { connectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/local-errors.ts";
import { secretsOf, shownUrl } from "./redact/redact.ts";
import { readBody } from "./response/body.ts";

/** Sends a request, follows harmless redirects and reads the answer to its end, unless it is to be streamed. */
export const transport: Fetch = async (request, context) => {
  const fetch = context.settings.fetch ?? globalThis.fetch;
  const { signal, stream, bytes } = context;
  try {
    for (let hop = 0, current = request; ; hop++) {
      const response = await fetch(current, { signal: signal ?? null, redirect: "manual" });
      const { type, status, headers } = response;
      if (type !== "opaqueredirect" && ![301, 302, 303, 307, 308].includes(status)) {
        return stream && response.ok ? response : await readBody(response, bytes);
      }
      await response.body?.cancel();
      const from = new URL(request.url);
      const location = headers.get("location") || "";
      const to = URL.canParse(location, current.url) && location ? new URL(location, current.url) : undefined;
      if (to?.origin !== from.origin || !/^(GET|HEAD)$/.test(request.method) || hop >= REDIRECTS) {
        const shown = to && shownUrl(to.href, secretsOf(context));
        throw new RedirectError(
          `${request.method} ${from.pathname} was redirected to ${shown ?? "an unknown address"}, which is not followed.\nSet \`baseUrl\` to the address that answers, if you trust it.`,
          { location: shown },
        );
      }
      current = new Request(to, current);
    }
  } catch (error) {
    if (signal?.aborted) {
      throw signal.reason;
    }
    throw RedirectError.isInstance(error) ? error : connectionError(error, request.url, secretsOf(context));
  }
};
