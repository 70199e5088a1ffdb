import { missing } from "../errors.ts";

/** A condition on the value of an attribute. */
export interface Condition {
  readonly code: string;
  /** `!` for attributes that have no value; without any, those that have one. */
  readonly operator?: "=" | ">=" | "<=" | ">" | "<" | "!";
  /** What it is compared with; one of several for `=`. */
  readonly values: readonly string[];
}

/** Reads conditions: `bs>=50,au=(1 OR 2),IV1!` or the same with ` AND ` between them. */
export function parseConditions(text: string): Condition[] {
  // Nothing separates that is in quotes: an even number of them follows.
  return text.split(/(?:,| AND )(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(parse);
}

function parse(text: string): Condition {
  const [, code, operator, value = ""] = /^\s*(\w+)\s*(!|>=|<=|=|>|<)?\s*(.*?)\s*$/.exec(text) ?? [];
  if (code === undefined || (value === "") !== (operator === undefined || operator === "!")) {
    throw missing({ query: "invalid" });
  }
  const list = /^\((.*)\)$/.exec(value)?.[1]?.split(" OR ") ?? [value];
  const values = list.map((one) => one.trim().replace(/^"(.*)"$/, "$1"));
  return {
    code,
    values,
    ...(operator !== undefined && { operator: operator as NonNullable<Condition["operator"]> }),
  };
}

/** Whether a value meets a condition; null is no value. */
export function meets({ operator, values }: Condition, value: number | string | null): boolean {
  if (operator === "!" || value === null) {
    return operator === "!" && value === null;
  }
  const [first = ""] = values;
  switch (operator) {
    case undefined:
      return true;
    case ">=":
      return Number(value) >= Number(first);
    case "<=":
      return Number(value) <= Number(first);
    case ">":
      return Number(value) > Number(first);
    case "<":
      return Number(value) < Number(first);
    default:
      return values.some((wanted) =>
        typeof value === "number" ? value === Number(wanted) : value === wanted,
      );
  }
}
