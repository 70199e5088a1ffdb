import type { SimulateOptions } from "../../src/index.ts";
import { type Simulator, simulate } from "../../src/index.ts";

/** One exchange as it was recorded. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyKind: "none" | "json" | "text" | "bytes" | "multipart";
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyKind: string;
    readonly body: unknown;
  };
}

/** A recording of one call. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly tags: readonly string[];
  readonly request: Exchange["request"] | null;
  readonly response: Exchange["response"] | null;
  readonly steps?: readonly Exchange[];
}

/** A part of a recorded multipart body. */
interface Part {
  readonly name: string;
  readonly filename: string;
  readonly text?: string;
  readonly base64?: string;
}

/** A simulator whose users are the recording's, and real tokens for its symbolic ones. */
export async function prepare(
  options: SimulateOptions<"bemserver"> = {},
): Promise<{ simulator: Simulator<"bemserver">; tokens: Map<string, string> }> {
  const simulator = simulate("bemserver", { clock: "2026-01-01T00:00:00Z", ...options });
  simulator.state.insert("users", {
    id: 90,
    name: "Gone",
    email: "gone@example.com",
    password: "x",
    is_active: true,
  });
  const tokens = new Map<string, string>();
  const logIn = async (
    email: string,
    password: string,
  ): Promise<{ access_token: string; refresh_token: string }> => {
    const body = JSON.stringify({ email, password });
    const headers = { "content-type": "application/json" };
    const response = await simulator.fetch("http://host/auth/token", { method: "POST", headers, body });
    return (await response.json()) as { access_token: string; refresh_token: string };
  };
  const now = simulator.clock.now();
  for (const [name, password] of [
    ["ada", "correct horse"],
    ["bob", "bob's pässword:1"],
    ["gone", "x"],
  ] as const) {
    const pair = await logIn(`${name}@example.com`, password);
    simulator.clock.set(now - 1e11);
    const expired = await logIn(`${name}@example.com`, password);
    simulator.clock.set(now);
    for (const number of [1, 2]) {
      tokens.set(`fake-access-token-${name}-${number}`, pair.access_token);
      tokens.set(`fake-refresh-token-${name}-${number}`, pair.refresh_token);
    }
    tokens.set(`fake-expired-access-token-${name}`, expired.access_token);
    tokens.set(`fake-expired-refresh-token-${name}`, expired.refresh_token);
  }
  simulator.state.remove("users", 90);
  tokens.set("fake-access-token-forged-1", `${tokens.get("fake-access-token-ada-1")?.slice(0, -6)}AAAAAA`);
  return { simulator, tokens };
}

/** Sends a recorded request again. */
export function replay(
  simulator: Simulator<"bemserver">,
  tokens: ReadonlyMap<string, string>,
  request: Exchange["request"],
): Promise<Response> {
  const url = new URL(`http://host${request.path}`);
  // A path that begins with two slashes is none of URL's business.
  url.pathname = request.path;
  for (const [name, value] of request.query) {
    url.searchParams.append(name, value);
  }
  const headers = new Headers(request.headers);
  const [scheme, token = ""] = (headers.get("authorization") ?? "").split(" ");
  if (scheme === "Bearer") {
    headers.set("authorization", token === "" ? "Bearer" : `Bearer ${tokens.get(token) ?? token}`);
  }
  if (request.bodyKind === "multipart") {
    headers.delete("content-type");
  }
  return simulator.fetch(url, { method: request.method, headers, body: bodyOf(request) });
}

function bodyOf({ bodyKind, body }: Exchange["request"]): BodyInit | null {
  switch (bodyKind) {
    case "none":
      return null;
    case "json":
      return JSON.stringify(body);
    case "text":
      return String(body);
    case "bytes":
      return fromBase64(String(body));
    case "multipart": {
      const form = new FormData();
      for (const { name, filename, text, base64 } of body as readonly Part[]) {
        form.append(name, new File([base64 === undefined ? (text ?? "") : fromBase64(base64)], filename));
      }
      return form;
    }
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
