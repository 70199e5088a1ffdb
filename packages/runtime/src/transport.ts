import type { Fetch } from "./call/context.ts";
import { REDIRECTS } from "./defaults.ts";
import { connectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/local-errors.ts";
import { masker, shownUrl } from "./redact/masker.ts";
import { readBody } from "./response/body.ts";

/** Sends a request, follows harmless redirects and reads the answer to its end, unless it is to be streamed. */
export const transport: Fetch = async (request, context) => {
  const fetch = context.settings.fetch ?? globalThis.fetch;
  const { method } = request;
  for (let hop = 0, current = request; ; hop++) {
    let response: Response;
    try {
      response = await fetch(current, { signal: context.attempt as AbortSignal, redirect: "manual" });
      // A browser hides a redirect behind status 0.
      if (!/^(0|30[12378])$/.test(`${response.status}`)) {
        if (!context.stream || !response.ok) {
          context.body = await readBody(response, context);
          context.answer = response;
        }
        return response;
      }
      // Read to its end, so that the connection can be used again.
      await response.arrayBuffer();
    } catch (error) {
      throw connectionError(error, context);
    }
    const location = response.headers.get("location") ?? "//";
    const to = URL.canParse(location, current.url) ? new URL(location, current.url).href : "";
    if (!to.startsWith(context.connection.core.origin) || !/^(GET|HEAD)$/.test(method) || hop >= REDIRECTS) {
      const shown = to ? shownUrl(to, masker(context)) : undefined;
      throw new RedirectError(
        `${context.operation} was redirected to ${shown ?? "an unknown address"}.\nSet \`baseUrl\` to it, if you trust it.`,
        { location: shown },
      );
    }
    current = new Request(to, current);
  }
};
