import { type HttpHandler, HttpResponse, http } from "msw";
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
export function handlers(simulator: Simulator, { baseUrl }: HandlersOptions): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, "");
  const path = new URL(base).pathname.replace(/\/$/, "");
  return [
    http.all(`${base}/*`, async ({ request }) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.slice(path.length);
      try {
        return (await simulator.fetch(new Request(url, request))) as HttpResponse<string>;
      } catch (error) {
        if (request.signal.aborted) {
          throw error;
        }
        return HttpResponse.error();
      }
    }),
  ];
}
