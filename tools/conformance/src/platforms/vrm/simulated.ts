import { simulate } from "@busbar/simulator";
import { errorCodes } from "@busbar/vrm";
import type { SimulatedPlatform, Simulation } from "../../simulator/simulated-platform.ts";
import type { JsonObject } from "../../vectors/json.ts";
import type { RecordedRequest, RecordedResponse } from "../../vectors/vector.ts";
import { worldOf } from "./world-of.ts";

/** Kinds of refusals that follow from who calls, what is asked for, and whether it is well-formed. */
const REFUSED = /^(error\.(200|400|401|403|404|422|429|array|object|singular|string)$|args\.)/;

/** Reads of something that may be there or not, or whose document leaves out what the real portal asks for. */
const OPEN = /custom_widget|revoke|reset_forecasts/;

/** The stand-in for VRM. */
export const simulated: SimulatedPlatform = {
  compares({ kind = "", operation, request, response }) {
    if (!request || !response) {
      return undefined;
    }
    if (isRefusal(response)) {
      return REFUSED.test(kind) && followsFrom(request, response) ? "answer" : undefined;
    }
    const isRead = request.method === "GET" && response.status === 200 && response.fault === undefined;
    return isRead && !OPEN.test(operation) ? "type" : undefined;
  },
  outline,
  start(vector): Simulation {
    const { status, headers } = vector.response as RecordedResponse;
    // The credential is the recording's own: the portal that is made for it knows it, or does not.
    return simulate("vrm", {
      // Before it, the recordings' times are in the past.
      clock: "2026-03-01T00:00:00Z",
      data: worldOf(vector),
      retryAfter: "retry-after" in headers,
      rateLimit: status === 429 && { capacity: 0, interval: 330 },
    });
  },
};

function isRefusal({ status, body }: RecordedResponse): boolean {
  return status >= 400 || (Object(body) as JsonObject).success === false;
}

/** Whether a refusal follows from the request and the account, as far as the recording says what was wrong. */
function followsFrom({ path }: RecordedRequest, { status, bodyKind, body }: RecordedResponse): boolean {
  if (bodyKind !== "json" || status >= 500) {
    return false;
  }
  const { error_code: code } = Object(body) as JsonObject;
  // Logins are not counted with other requests, and whether the demo account is open is the vendor's affair.
  const isOpen = !/^\/auth\/login/.test(path) || status === 401;
  return isOpen && (status === 200 ? isKnown(code) : !(status === 400 && code === null));
}

/** What of an answer is compared: the recording's words are made up, and so are codes that no document has. */
function outline(body: unknown, recorded: unknown): unknown {
  const { success, errors, error, error_code: code } = Object(body) as JsonObject;
  const hasCode = isKnown((Object(recorded) as JsonObject).error_code);
  return success === false
    ? { success, ...(hasCode && { code, errors: formOf(errors), error: formOf(error) }) }
    : body;
}

function isKnown(code: unknown): boolean {
  return (errorCodes as readonly unknown[]).includes(code);
}

function formOf(texts: unknown): string {
  return Array.isArray(texts) ? "list" : typeof texts === "object" ? "map" : typeof texts;
}
