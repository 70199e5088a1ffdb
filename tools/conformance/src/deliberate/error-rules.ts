import type { Scenario } from "../scenario/scenario.ts";
import type { Json, JsonObject } from "../vectors/json.ts";
import type { RecordedError } from "../vectors/vector.ts";
import type { Rule } from "./rule.ts";

/** Every field has a list of messages; a list's messages by position are fields of their own, `sort.0`. */
export const fieldLists: Rule = (scenario) => {
  const fields = scenario.outcome.error?.fields;
  if (fields == null || Object.values(fields).every(Array.isArray)) {
    return undefined;
  }
  return withError(scenario, { fields: flatten(fields) });
};

/** A field that is wrong in two places of the request keeps the messages of both. */
export const bothMessages: Rule = (scenario) => {
  const body = scenario.exchanges.at(-1)?.answer.body as { errors?: JsonObject } | undefined;
  if (body?.errors === undefined) {
    return undefined;
  }
  const merged: Record<string, Json[]> = {};
  for (const place of Object.values(body.errors)) {
    for (const [name, messages] of Object.entries(flatten(place as JsonObject))) {
      const key = name === "_schema" ? "_general" : name;
      merged[key] = [...(merged[key] ?? []), ...(messages as Json[])];
    }
  }
  return withError(scenario, { fields: merged });
};

/** Where the server sends no text, the official client's own sentence binds nobody. */
export const ownSentence: Rule = (scenario) => {
  const error = scenario.outcome.error;
  return error?.message == null || scenario.exchanges.at(-1)?.answer.bodyKind === "json"
    ? undefined
    : withError(scenario, { message: null });
};

function withError(scenario: Scenario, change: Partial<RecordedError>): Scenario | undefined {
  const { error } = scenario.outcome;
  return error && { ...scenario, outcome: { ...scenario.outcome, error: { ...error, ...change } } };
}

/** A nested `_schema` speaks of the member that it is in. */
function flatten(fields: JsonObject, path = ""): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(fields)) {
    const key = path && name === "_schema" ? path : path ? `${path}.${name}` : name;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      Object.assign(result, flatten(value, key));
    } else {
      result[key] = Array.isArray(value) ? value : [value];
    }
  }
  return result;
}
