import { type SimulateOptions, type Simulator, simulate } from "../../src/index.ts";

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; text that is none; undefined where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of all kinds.
  readonly body: any;
}

/** A request, short. */
export interface Ask {
  readonly body?: unknown;
  readonly as?: "ada" | "bob" | "eve" | "nobody";
  readonly headers?: Readonly<Record<string, string>>;
}

const credentials = {
  ada: "ada@example.com:correct horse",
  bob: "bob@example.com:bob's pässword:1",
  eve: "eve@example.com:eve's old password",
};

/** A simulator, and a function that asks it: `ask("GET /sites/1", { as: "bob" })`. */
export function open(options: SimulateOptions<"bemserver"> = {}): {
  simulator: Simulator<"bemserver">;
  ask: (line: string, options?: Ask) => Promise<Reply>;
} {
  const simulator = simulate("bemserver", options);
  return {
    simulator,
    async ask(line, { body, as = "ada", headers = {} } = {}) {
      const [method = "", path = ""] = line.split(/ (.*)/s);
      const user = as === "nobody" ? {} : { authorization: basic(credentials[as]) };
      const isRaw = typeof body === "string" || body instanceof FormData;
      const json = body === undefined || isRaw ? {} : { "content-type": "application/json" };
      const response = await simulator.fetch(`http://bemserver.test${path}`, {
        method,
        redirect: "manual",
        headers: { ...user, ...json, ...headers },
        ...(body !== undefined && { body: isRaw ? body : JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: read(await response.text()) };
    },
  };
}

/** An Authorization header for `name:password`, in UTF-8. */
export function basic(pair: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
}

function read(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
