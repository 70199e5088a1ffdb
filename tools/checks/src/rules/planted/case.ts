/** A small repository, and what a rule says of it. */
export interface Case {
  given: Record<string, string>;
  /** `file:line message` of each problem; none where the rule is kept. */
  want: string[];
}
