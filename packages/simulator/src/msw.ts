import { type HttpHandler, HttpResponse, http } from "msw";
import { deliver } from "./engine/in-process.ts";
import type { PlatformName } from "./registry.ts";
import type { Simulator } from "./simulate.ts";

/** Which requests the handlers answer. */
export interface HandlersOptions {
  /** Address of the platform, `https://bemserver.example.com`, with its path where it has one. */
  readonly baseUrl: string;
}

/**
 * Handlers for Mock Service Worker that answer everything below `baseUrl`.
 *
 * @example
 * const server = setupServer(...handlers(simulate("bemserver"), { baseUrl: "https://bemserver.example.com" }));
 */
export function handlers(simulator: Simulator<PlatformName>, { baseUrl }: HandlersOptions): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, "");
  const path = new URL(base).pathname.replace(/\/$/, "");
  return [
    http.all(`${base}/*`, async ({ request }) => {
      try {
        const response = await deliver(await simulator.handle(request, path), request.signal);
        return response as HttpResponse<string>;
      } catch {
        // A connection that is lost, or that the caller has given up.
        return HttpResponse.error();
      }
    }),
  ];
}
