import type { Fetch } from "./call/context.ts";
import { REDIRECTS } from "./defaults.ts";
import { connectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/local-errors.ts";
import { masker, shownUrl } from "./redact/masker.ts";
import { readBody } from "./response/body.ts";

/** Sends a request, follows harmless redirects and reads the answer to its end, unless it is to be streamed. */
export const transport: Fetch = async (request, context) => {
  const fetch = context.settings.fetch ?? globalThis.fetch;
  const { method, url } = request;
  try {
    for (let hop = 0, current = request; ; hop++) {
      const response = await fetch(current, { signal: context.attempt ?? null, redirect: "manual" });
      const { status, type } = response;
      if (type !== "opaqueredirect" && (status < 301 || status > 308 || (status > 303 && status < 307))) {
        return context.stream && response.ok ? response : await readBody(response, context);
      }
      // Read to its end, so that the connection can be used again.
      await response.arrayBuffer();
      const location = response.headers.get("location");
      const to = location && URL.canParse(location, current.url) ? new URL(location, current.url) : undefined;
      if (to?.origin !== new URL(url).origin || !/^(GET|HEAD)$/.test(method) || hop >= REDIRECTS) {
        const mask = masker(context);
        const shown = to && shownUrl(to.href, mask);
        throw new RedirectError(
          `${method} ${shownUrl(url, mask)} was redirected to ${shown ?? "an unknown address"}, which is not followed.\nSet \`baseUrl\` to the address that answers, if you trust it.`,
          { location: shown },
        );
      }
      current = new Request(to, current);
    }
  } catch (error) {
    throw RedirectError.isInstance(error) ? error : connectionError(error, context);
  }
};
