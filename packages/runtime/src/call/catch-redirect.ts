import type { Settings } from "../settings.ts";

type SettingsFetch = NonNullable<Settings["fetch"]>;

/** A `fetch` that takes a redirect for the end of the way, and where that pointed to. */
export interface RedirectCatch {
  fetch: SettingsFetch;
  /** Address that the last redirect pointed to. */
  location(): string | undefined;
}

/** Wraps a `fetch` so that a redirect is an answer without a body. What a browser hides stays as it is. */
export function catchRedirect(fetch: SettingsFetch | undefined): RedirectCatch {
  let address: string | undefined;
  return {
    fetch: async (request, init) => {
      const response = await (fetch ?? globalThis.fetch)(request, init);
      const { status, headers } = response;
      const to = headers.get("location");
      if (!/^30[12378]$/.test(`${status}`) || !to || !URL.canParse(to, request.url)) {
        return response;
      }
      // Read to its end, so that the connection can be used again.
      await response.arrayBuffer();
      address = new URL(to, request.url).href;
      return new Response(null, { status: 204, headers });
    },
    location: () => address,
  };
}
