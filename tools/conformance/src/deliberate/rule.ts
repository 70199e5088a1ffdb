import type { OperationTable } from "../scenario/operation-table.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Vector } from "../vectors/vector.ts";

/** One entry of `deliberate.json`: where, and for which reason, our client does not do as the official one did. */
export interface DeliberateEntry {
  /** Name of the rule in `rules.ts`; its code says exactly what is expected instead. */
  rule: string;
  platforms: string[];
  /** Regular expression on the vector's own words about the official client's fault. */
  peerBug?: string;
  /** The vector has one of these tags. */
  tags?: string[];
  /** Operations that the rule is about. */
  operations?: string[];
  /** Parameters that the rule is about. */
  parameters?: string[];
  /** What we expect instead, in words. */
  expect: string;
  reason: string;
}

/** What a rule may look at. */
export interface RuleContext {
  vector: Vector;
  table: OperationTable;
  entry: DeliberateEntry;
  /** Headers that prove who the caller is. */
  credentials: Record<string, string>;
  renewals: readonly string[];
}

/** Puts right what the official client did; undefined when there is nothing of the rule's kind in the vector. */
export type Rule = (scenario: Scenario, context: RuleContext) => Scenario | undefined;
