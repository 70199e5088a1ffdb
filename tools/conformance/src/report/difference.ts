/** One point in which our client does something else than what is right. */
export interface Difference {
  /** Where: `request[1].query.sort`, `request[0].headers.if-match`, `outcome.error.class` ... */
  where: string;
  expected: unknown;
  actual: unknown;
}
