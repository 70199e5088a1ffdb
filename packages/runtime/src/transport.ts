import type { CallContext } from "./call/context.ts";
import { REDIRECTS } from "./defaults.ts";
import { connectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/local-errors.ts";
import { masker, shownUrl } from "./redact/masker.ts";
import { readBody } from "./response/body.ts";

/**
 * Sends a request, follows harmless redirects and reads the answer to its end, unless it is to be streamed.
 *
 * @param redirects How many more are followed.
 */
export async function transport(
  request: Request,
  context: CallContext,
  redirects: number = REDIRECTS,
): Promise<Response> {
  const { settings, attempt, connection, operation } = context;
  let response: Response;
  try {
    const fetch = settings.fetch ?? globalThis.fetch;
    response = await fetch(request, { signal: attempt as AbortSignal, redirect: "manual" });
    if (response.type === "error") {
      throw new TypeError("Response.error()");
    }
    // A browser hides a redirect behind status 0.
    if (!/^(0|30[12378])$/.test(`${response.status}`)) {
      const body = await readBody(response, context);
      // A stand-in for `fetch` may not heed the signal: the next attempt may have its answer by now.
      (attempt as AbortSignal).throwIfAborted();
      context.body = body;
      return response;
    }
    // Read to its end, so that the connection can be used again.
    await response.arrayBuffer();
  } catch (error) {
    throw connectionError(error, context);
  }
  const location = response.headers.get("location") ?? "//";
  const to = URL.canParse(location, request.url) ? new URL(location, request.url).href : "";
  if (!redirects || !to.startsWith(connection.core.origin) || !/^(GET|HEAD)$/.test(request.method)) {
    const shown = to ? shownUrl(to, masker(context)) : undefined;
    throw new RedirectError(
      `${operation} was redirected to ${shown ?? "an unknown address"}.\nSet \`baseUrl\` to it, if you trust it.`,
      { location: shown },
    );
  }
  return transport(new Request(to, request), context, redirects - 1);
}
