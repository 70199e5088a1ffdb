import { refused } from "../../deliberate/path-rules.ts";
import type { Rule } from "../../deliberate/rule.ts";
import type { Json, JsonObject } from "../../vectors/json.ts";

/** A token of the other kind that is given as an access token is refused by our client, which knows it by its dots. */
const tokenKind: Rule = (scenario, { vector: { auth } }) =>
  auth.kind === "token" && String(auth.token).split(".").length === 3 ? refused(scenario) : undefined;

/** A range in windows gives points; what the portal sent is with each window. */
const pointsOfWindows: Rule = (scenario, { vector }) => {
  const { value } = scenario.outcome;
  if (vector.input.client?.splitWindows !== true || !("normalized" in (Object(value) as object))) {
    return undefined;
  }
  const { normalized } = value as JsonObject;
  return { ...scenario, outcome: { ...scenario.outcome, value: { normalized: normalized as Json } } };
};

/** A method that stands for one value of a member always sends it. */
const statedConstant: Rule = (scenario, { table, vector }) => {
  const [call] = scenario.calls;
  const [exchange, ...others] = scenario.exchanges;
  const constants = call && table.get(call.operation, call, vector.surface)?.request?.constants;
  const body = exchange?.request.body as JsonObject | null | undefined;
  const missing = Object.entries(constants ?? {}).filter(([name]) => !(name in (body ?? {})));
  if (exchange === undefined || missing.length === 0) {
    return undefined;
  }
  const stated = { ...body, ...(Object.fromEntries(missing) as JsonObject) };
  return {
    ...scenario,
    exchanges: [{ ...exchange, request: { ...exchange.request, body: stated } }, ...others],
  };
};

/** Rules of `deliberate.json` for what only VRM has. */
export const rules: Readonly<Record<string, Rule>> = { pointsOfWindows, statedConstant, tokenKind };
