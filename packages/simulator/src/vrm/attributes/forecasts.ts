import type { Attribute } from "./attribute.ts";

const forecast = { isAmount: true, isForecast: true } as const;

/** What the portal expects, and the prices of Dynamic ESS. */
export const forecastAttributes: readonly Attribute[] = [
  {
    id: 9050,
    code: "solar_yield_forecast",
    name: "Solar yield forecast",
    format: "%.0F Wh",
    value: "solarForecast",
    ...forecast,
    needs: "pv",
  },
  {
    id: 9051,
    code: "vrm_consumption_fc",
    name: "Consumption forecast",
    format: "%.0F Wh",
    value: "loadForecast",
    ...forecast,
    needs: "pv",
  },
  {
    id: 9052,
    code: "vrm_consum_evcs_fc",
    name: "EV charging forecast",
    format: "%.0F Wh",
    value: "vehicleForecast",
    ...forecast,
    needs: "ev",
  },
  {
    id: 9053,
    code: "vrm_pv_charger_yield_fc",
    name: "Solar charger yield forecast",
    format: "%.0F Wh",
    value: "solarForecast",
    ...forecast,
    needs: "pv battery",
  },
  {
    id: 9054,
    code: "vrm_pv_inverter_yield_fc",
    name: "PV inverter yield forecast",
    format: "%.0F Wh",
    value: "solarForecast",
    ...forecast,
    needs: "pv ev",
  },
  { id: 9060, code: "deGb", name: "Buy price", format: "%.4F /kWh", value: "buyPrice", needs: "dess" },
  { id: 9061, code: "deGs", name: "Sell price", format: "%.4F /kWh", value: "sellPrice", needs: "dess" },
];
