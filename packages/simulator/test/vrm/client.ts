import type { OpenApiDocument, ResponseObject } from "../../src/document.ts";
import { resolve } from "../../src/engine/resolve.ts";
import { routesOf } from "../../src/engine/routes.ts";
import { type Problem, Validator } from "../../src/engine/validator.ts";
import { vrm } from "../../src/generated/vrm.ts";
import { type SimulateOptions, type Simulator, simulate } from "../../src/index.ts";
import { demo } from "../../src/vrm/seed/demo.ts";
import type { Reply } from "../bemserver/client.ts";

/** A request, short. */
export interface VrmAsk {
  readonly body?: unknown;
  /** Whose access token goes along, or a whole header. */
  readonly as?: "ada" | "bob" | "nobody" | `Token ${string}` | `Bearer ${string}`;
}

/** What a test works with. */
export interface OpenedVrm {
  readonly simulator: Simulator<"vrm">;
  readonly portal: Simulator<"vrm">["state"];
  /** `ask("GET /users/me", { as: "bob" })` */
  ask(line: string, options?: VrmAsk): Promise<Reply>;
  /** Logs in to the demo account; gives the header. */
  demo(): Promise<`Bearer ${string}`>;
}

/** Monday morning in June 2026, at which the clock stands unless told otherwise; in seconds. */
export const now = Date.UTC(2026, 5, 15, 10, 20, 30) / 1000;

/** Ids of the demonstration's installations. */
export const sites = {
  harbour: 404_512,
  boat: 404_630,
  parking: 404_777,
  cabin: 404_888,
  public: demo.publicSite,
};

const headers = { ada: `Token ${demo.token}`, bob: `Token ${demo.bobToken}` };

/** A simulator whose clock stands still, and a function that asks it. */
export function openVrm(options: SimulateOptions<"vrm"> = {}): OpenedVrm {
  const simulator = simulate("vrm", { clock: now * 1000, ...options });
  const ask: OpenedVrm["ask"] = async (line, { body, as = "ada" } = {}) => {
    const [method = "", path = ""] = line.split(/ (.*)/s);
    const header = as === "ada" || as === "bob" ? headers[as] : as;
    const response = await simulator.fetch(`https://vrm.test${path}`, {
      method,
      headers: {
        ...(header !== "nobody" && { "x-authorization": header }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: read(await response.text()) };
  };
  const logIn: OpenedVrm["demo"] = async () => `Bearer ${(await ask("GET /auth/loginAsDemo")).body.token}`;
  return { simulator, portal: simulator.state, ask, demo: logIn };
}

const document: OpenApiDocument = vrm;
const validator = new Validator(document);

/** What the specification finds wrong with an answer to an operation. */
export function problemsOf(operation: string | undefined, { status, body }: Reply): Problem[] {
  const route = routesOf(document, "2").find(({ id }) => id === operation);
  const { responses = {} } = route?.operation ?? {};
  const response = responses[status] ?? responses.default;
  if (!response) {
    throw new Error(`The specification has no ${status} for ${operation}.`);
  }
  const { content } = resolve<ResponseObject>(document, response);
  const schema =
    (body as { success?: unknown }).success === false ? errorSchema : content?.["application/json"]?.schema;
  return schema ? validator.problems(schema, body) : [];
}

const errorSchema = { $ref: "#/components/schemas/ErrorResponse" };

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
