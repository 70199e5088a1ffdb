import type { JsonObject } from "../vectors/json.ts";

/** Fills a path template, every value percent-encoded as one segment. */
export function expandPath(template: string, values: JsonObject): string {
  const [sent = ""] = template.split("#");
  return sent.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
