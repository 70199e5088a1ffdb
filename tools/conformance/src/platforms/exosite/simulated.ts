import { simulate } from "@busbar/simulator";
import type { SimulatedPlatform, Simulation } from "../../simulator/simulated-platform.ts";
import type { Json, JsonObject } from "../../vectors/json.ts";
import type { RecordedRequest, RecordedResponse, Vector } from "../../vectors/vector.ts";
import { worldOf } from "./world-of.ts";

/** Refusals that follow from who calls, what is asked for, and whether it is well-formed; 409 and 412 are about data. */
const REFUSED = [400, 401, 403, 404];

/** Kinds in which somebody else than the platform answers, or the platform by a script that nothing asks for. */
const SCRIPTED = /^(http-status|decode|charset|transport|timeout|legacy|odd-shape|batch-odd|mock)/;

/** Status words that follow from the request, or from whether what it names is there. */
const WORDS = ["invalid", "restricted", "noauth", "expire", "error", "badarg"];

/** Paths of Portals that lead to something which the recorded domain had. */
const OBJECTS = /\/\d{3,}|[0-9a-f]{40}|\[|%5B|@|\/(fs|ds|themes|client-models)\//;

/** The stand-in for Exosite. */
export const simulated: SimulatedPlatform = {
  compares(vector) {
    const { kind = "", request, response } = vector;
    if (!request || !response || SCRIPTED.test(kind)) {
      return undefined;
    }
    return vector.surface === "rpc"
      ? comparesCalls(request, response)
      : comparesAnswer(vector, request, response);
  },
  outline,
  // The credential is the recording's own: the account that is made for it knows it, or does not.
  start(vector): Simulation {
    const simulator = simulate("exosite", { clock: "2026-03-01T00:00:00Z", data: worldOf(vector) });
    return {
      fetch: async (request) => {
        const answering = simulator.fetch(request);
        // For whoever waits, and nobody else, time goes on.
        const timer = setInterval(() => simulator.clock.advance(60_000), 20);
        return answering.finally(() => clearInterval(timer));
      },
    };
  },
};

function comparesCalls(
  request: RecordedRequest,
  { status, body }: RecordedResponse,
): "answer" | "type" | undefined {
  if (status !== 200) {
    return undefined;
  }
  if (Array.isArray(body)) {
    const words = body.map((item) => (Object(item) as JsonObject).status ?? null);
    const failed = words.filter((word) => word !== "ok");
    const explained = failed.every((word) => WORDS.includes(String(word)) || isUnfinished(request));
    return !explained ? undefined : failed.length > 0 ? "answer" : "type";
  }
  const { error } = Object(body) as { error?: JsonObject };
  return error?.code === 401 ? "answer" : undefined;
}

/** Whether a call lacks arguments, which the platform has an error object for. */
function isUnfinished({ body }: RecordedRequest): boolean {
  const { calls = [] } = Object(body) as { calls?: { arguments: Json[] }[] };
  return calls.some((call) => call.arguments.length < 2);
}

function comparesAnswer(
  { surface, right }: Vector,
  { method, path, headers: sent }: RecordedRequest,
  { status, headers }: RecordedResponse,
): "answer" | "type" | undefined {
  const hasType = headers["content-type"] !== undefined;
  if (right?.request !== undefined) {
    // What the official client sent was another request than the one that was answered.
    return undefined;
  }
  if (surface === "portals") {
    const isOpen = !OBJECTS.test(path);
    const isRefused =
      status === 401 || status === 404 || (status === 403 && sent.authorization === undefined);
    return isRefused || (status === 400 && isOpen) ? "answer" : isOpen && isRead() ? "type" : undefined;
  }
  // Protected content is refused for what is known of it.
  const isRefused = REFUSED.includes(status) && (status !== 403 || path === "/provision/download");
  return isRefused && hasType ? "answer" : isRead() ? "type" : undefined;

  function isRead(): boolean {
    return method === "GET" && status === 200 && hasType && !sent["request-timeout"] && !sent.range;
  }
}

/** What of an answer is compared: of calls whether and how they failed; of a refusal its words where it has some. */
function outline(body: unknown, recorded: unknown): unknown {
  if (recorded === "") {
    return undefined;
  }
  const { error } = Object(body) as { error?: JsonObject };
  return Array.isArray(body)
    ? body.map(failureOf).sort((one, other) => one.id - other.id)
    : (error?.code ?? body);
}

function failureOf(item: unknown): { id: number } & JsonObject {
  const { id, status, result, error } = Object(item) as JsonObject & { id: number };
  return {
    id,
    status: status ?? null,
    ...(status !== "ok" && { result: result ?? null, error: error ?? null }),
  };
}
