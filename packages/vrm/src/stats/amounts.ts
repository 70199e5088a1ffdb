/**
 * Codes whose values are amounts (kWh, Wh, m³): two buckets together hold their sum. Values of all others, such as
 * powers and states of charge, are averaged.
 *
 * @see specs/vrm/schemas/attribute-codes.yaml
 */
export const amounts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `Pb Pc Pg Gb Gc Bc Bg gc gb Gu dYU dH21 dH22 tx rx kwh total_solar_yield total_consumption total_genset
  grid_history_from grid_history_to history_charged_energy history_discharged_energy solar_yield_forecast
  vrm_consumption_fc evE dhE daE`.split(/\s+/),
);
