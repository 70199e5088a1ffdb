import type { Settings } from "../settings.ts";

type SettingsFetch = NonNullable<Settings["fetch"]>;

/**
 * Wraps a `fetch` so that a redirect is an answer: one without a body, with the whole address in `Location`. What a
 * browser hides stays as it is.
 */
export function catchRedirect(fetch: SettingsFetch | undefined): SettingsFetch {
  return async (request, init) => {
    const response = await (fetch ?? globalThis.fetch)(request, init);
    const to = response.headers.get("location");
    if (!/^30[12378]$/.test(`${response.status}`) || !to || !URL.canParse(to, request.url)) {
      return response;
    }
    // Read to its end, so that the connection can be used again.
    await response.arrayBuffer();
    const headers = new Headers(response.headers);
    headers.set("location", new URL(to, request.url).href);
    return new Response(null, { status: 204, headers });
  };
}
