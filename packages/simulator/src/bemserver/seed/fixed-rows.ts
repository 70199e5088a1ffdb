import type { SeedData } from "./seed-data.ts";

const names = (list: readonly string[]): { name: string }[] => list.map((name) => ({ name }));

/** What every new server has. */
export const fixedRows: SeedData = {
  timeseries_data_states: names(["Raw", "Clean"]),
  timeseries_properties: [
    { name: "Min", value_type: "float", description: "Minimum expected value" },
    { name: "Max", value_type: "float", description: "Maximum expected value" },
    { name: "Interval", value_type: "float", unit_symbol: "s", description: "Expected interval" },
  ],
  energies: names([
    "all",
    "electricity",
    "natural gas",
    "propane gas",
    "heating oil",
    "wood log",
    "wood pellet",
    "wood chips",
    "heating network",
    "cooling network",
  ]),
  energy_end_uses: names(["all", "heating", "cooling", "ventilation", "lighting", "appliances"]),
  energy_production_technologies: names(["all", "PV panels", "wind turbines", "solar thermal collectors"]),
  event_categories: names(["Data missing", "Data present", "Data outliers", "No data outliers"]),
};
