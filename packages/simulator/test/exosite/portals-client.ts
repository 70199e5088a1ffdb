import { openExosite } from "./client.ts";

/** Where Portals is. */
export const base = "/api/portals/v1";
const jsonType = "application/json; charset=utf-8";
/** The users of the demonstration. */
export const logins = {
  ada: `Basic ${btoa("ada@example.com:correct horse")}`,
  bob: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode("bob@example.com:bob's pässword:1")))}`,
};

/** A simulator, and a short way to ask its Portals. */
export function openPortals() {
  const opened = openExosite();
  return {
    ...opened,
    /** `ask("GET /users/_this")`, as Ada unless told otherwise. */
    async ask(
      line: string,
      body?: unknown,
      as: string | null = logins.ada,
      headers: Record<string, string> = {},
    ) {
      const [method = "", path = ""] = line.split(/ (.*)/s);
      const response = await opened.simulator.fetch(`https://portals.exosite.test${base}${path}`, {
        method,
        redirect: "manual",
        headers: {
          ...(as && { authorization: as }),
          ...(body !== undefined && { "content-type": jsonType }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: readJson(text) };
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of all kinds.
function readJson(text: string): any {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
