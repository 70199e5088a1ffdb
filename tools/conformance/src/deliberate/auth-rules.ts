import type { Exchange } from "../scenario/scenario.ts";
import { refused } from "./path-rules.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Calls that meet an expired token at the same time wait for one renewal. */
export const oneRefresh: Rule = (scenario, context) => {
  const renewals = scenario.exchanges.filter((exchange) => isRenewal(exchange, context));
  const [first, ...others] = renewals;
  return scenario.parallel && first !== undefined && others.length > 0
    ? { ...scenario, exchanges: scenario.exchanges.filter((exchange) => !others.includes(exchange)) }
    : undefined;
};

/** Without a refresh token nothing is renewed: the caller sees the answer that the call itself got. */
export const noRefreshToken: Rule = (scenario, context) => {
  const [first, second] = scenario.exchanges;
  const bare = context.vector.auth.kind === "bearer" && !context.vector.auth.refreshToken;
  if (!bare || first?.answer.status !== 401 || second === undefined || !isRenewal(second, context)) {
    return undefined;
  }
  const body = first.answer.body as { errors?: { authentication?: string } } | undefined;
  const code = body?.errors?.authentication ?? null;
  const error = { class: "authentication", status: 401, code };
  return { ...scenario, exchanges: [first], outcome: { kind: "error", error } };
};

/** A credential that cannot be one is refused, not sent: an empty text, a name with a colon for Basic. */
export const refusedCredential: Rule = (scenario, { vector: { auth } }) =>
  [auth.accessToken, auth.email, auth.password].includes("") || String(auth.email ?? "").includes(":")
    ? refused(scenario)
    : undefined;

/** An operation that needs no credential is not given one. */
export const publicOperation: Rule = (scenario, { vector, table, entry }) => {
  // A public address that a call was redirected to is still part of that call.
  const called = scenario.calls.map((call) => call.operation);
  const exchanges = scenario.exchanges.map((exchange) => {
    const name = table.nameOf(exchange.request) ?? "";
    const { authorization, ...headers } = exchange.request.headers;
    return called.includes(name) && entry.operations?.includes(name) && authorization !== undefined
      ? { ...exchange, request: { ...exchange.request, headers } }
      : exchange;
  });
  const changed = exchanges.some((exchange, index) => exchange !== scenario.exchanges[index]);
  return changed && vector.auth.kind !== "none" ? { ...scenario, exchanges } : undefined;
};

function isRenewal(exchange: Exchange, { table, renewals }: RuleContext): boolean {
  const name = table.nameOf(exchange.request);
  return name !== undefined && renewals.includes(name);
}
