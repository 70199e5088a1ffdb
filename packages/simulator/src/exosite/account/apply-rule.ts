import type { Resource } from "./resource.ts";

const comparisons: Readonly<Record<string, (value: number, constant: number) => boolean>> = {
  gt: (value, constant) => value > constant,
  lt: (value, constant) => value < constant,
  eq: (value, constant) => value === constant,
  geq: (value, constant) => value >= constant,
  leq: (value, constant) => value <= constant,
  neq: (value, constant) => value !== constant,
};

/**
 * Whether a datarule tells of a value. Simple rules are evaluated: they tell when the comparison begins to hold, and
 * with `repeat` as long as it does (inferred). Other rules and scripts are stored and never tell.
 */
export function applyRule(datarule: Resource, value: number | string): boolean {
  const simple = datarule.description.rule?.simple as
    | { comparison: string; constant: number; repeat?: boolean }
    | undefined;
  const compare = simple && comparisons[simple.comparison];
  if (!compare) {
    return false;
  }
  const held = datarule.holds ?? false;
  datarule.holds = compare(Number(value), simple.constant);
  return datarule.holds && (!held || simple.repeat === true);
}
