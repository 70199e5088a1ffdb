import type { Rule } from "./rule.ts";

/**
 * A redirect is followed only on its own origin, and only for requests that change nothing. Recorded requests
 * have no origin; one that went through the recorder after an absolute address stayed on it.
 */
export const refusedRedirect: Rule = (scenario) => {
  const [exchange, next] = scenario.exchanges;
  const location = exchange?.answer.headers.location;
  if (exchange === undefined || location === undefined || exchange.answer.status >= 400) {
    return undefined;
  }
  const absolute = URL.canParse(location) ? new URL(location) : undefined;
  const reads = ["GET", "HEAD"].includes(exchange.request.method);
  if (!reads || (absolute !== undefined && next === undefined)) {
    const outcome = { kind: "error", error: { class: "redirect", status: null } } as const;
    return { ...scenario, exchanges: [exchange], outcome };
  }
  if (absolute === undefined) {
    return undefined;
  }
  const headers = { ...exchange.answer.headers, location: absolute.pathname + absolute.search };
  const [, ...rest] = scenario.exchanges;
  return { ...scenario, exchanges: [{ ...exchange, answer: { ...exchange.answer, headers } }, ...rest] };
};
