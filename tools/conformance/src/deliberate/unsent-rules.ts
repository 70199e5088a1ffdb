import { requestFromInput } from "../scenario/request-from-input.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Json } from "../vectors/json.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A file from disk is sent like one from memory. */
export const openFile: Rule = (scenario, context) => sent(scenario, context, null, 201);

/** A member of an enumeration may be given as text: it is what travels anyway. */
export const textMember: Rule = (scenario, context) => sent(scenario, context, {}, 200);

/**
 * The call is made although the official client refused it. There is no recorded answer, so a neutral one is
 * given; what counts is the request.
 */
function sent(scenario: Scenario, context: RuleContext, body: Json, status: number): Scenario | undefined {
  const { vector, table, credentials } = context;
  const [call] = scenario.calls;
  const operation = call && table.get(call.operation, call, vector.surface);
  if (scenario.exchanges.length > 0 || call === undefined || operation === undefined) {
    return undefined;
  }
  const headers = { "content-type": "application/json" };
  return {
    ...scenario,
    exchanges: [
      {
        request: requestFromInput(call, operation, credentials),
        answer: { status, headers, bodyKind: "json", body },
        optional: false,
      },
    ],
    outcome: { kind: "value", value: body },
  };
}
