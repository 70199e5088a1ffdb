const amounts =
  /^(P[bcg]|G[bcu]|B[cg]|g[bc]|dYU|dH2[12]|[tr]x|kwh|total_.+|(grid_)?history_.+|solar_yield_forecast|vrm_consumption_fc|evE|d[ah]E)$/;

/**
 * Whether values of a code are amounts (kWh, Wh, m³): two buckets together hold their sum. Values of all others, such
 * as powers and states of charge, are averaged.
 *
 * @see specs/vrm/schemas/attribute-codes.yaml
 */
export function isAmount(code: string): boolean {
  return amounts.test(code);
}
