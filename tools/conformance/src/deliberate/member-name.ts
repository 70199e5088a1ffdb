import type { Exchange } from "../scenario/scenario.ts";
import { editQuery } from "./edit-query.ts";
import type { Rule } from "./rule.ts";

/** Members of an enumeration travel by name, as the caller gives them, not by the label that the peer shows. */
export const memberName: Rule = (scenario, { entry }) => {
  const names = entry.parameters ?? [];
  const inQuery = editQuery(scenario, ([recorded], input, name) =>
    names.includes(name) && typeof input === "string" && recorded !== input ? [input] : undefined,
  );
  if (inQuery !== undefined) {
    return inQuery;
  }
  const input = scenario.calls[0]?.body;
  const exchanges = scenario.exchanges.map((exchange) => withMembers(exchange, input, names));
  return exchanges.some((exchange, index) => exchange !== scenario.exchanges[index])
    ? { ...scenario, exchanges }
    : undefined;
};

function withMembers(exchange: Exchange, input: unknown, names: readonly string[]): Exchange {
  const body = exchange.request.body;
  if (!isObject(input) || !isObject(body)) {
    return exchange;
  }
  const right = names.filter(
    (name) => name in body && typeof input[name] === "string" && body[name] !== input[name],
  );
  if (right.length === 0) {
    return exchange;
  }
  const members = Object.fromEntries(right.map((name) => [name, String(input[name])]));
  return { ...exchange, request: { ...exchange.request, body: { ...body, ...members } } };
}

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
