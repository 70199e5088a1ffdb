import { readdressed } from "../request/source.ts";
import type { Credential } from "./credential.ts";
import { fitting, headerKey } from "./header-key.ts";

/** Where an API key goes. */
export interface ApiKeyOptions {
  /** Name of the header or query parameter. */
  name: string;
  /** The key. */
  value: string;
  /** Where the platform reads it. Default `header`. */
  in?: "header" | "query";
}

/**
 * Sends a key in a header or in the query. Where it is a header, `headerKey` takes less of a bundle.
 *
 * @throws {ConfigError} when the key is empty.
 */
export function apiKey({ name, value, in: place = "header" }: ApiKeyOptions): Credential {
  if (place === "header") {
    return headerKey(name, value);
  }
  fitting(value, name);
  return {
    apply(request) {
      const url = new URL(request.url);
      // `searchParams` would write all the other parameters anew.
      url.search += `${url.search && "&"}${new URLSearchParams({ [name]: value })}`;
      return readdressed(request, url);
    },
    secrets: () => [value],
  };
}
