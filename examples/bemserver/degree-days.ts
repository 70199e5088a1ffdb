// Heating degree days of a year by month: how cold a year was, for comparing consumptions with each other.
import { Bemserver } from "@busbar/bemserver";

const bem = new Bemserver();

const [site] = await bem.sites.list({ sort: ["name"] });
if (!site) {
  throw new Error("There is no site.");
}
const { degree_days: months } = await bem.sites.getDegreeDays(site.id, {
  start_date: "2024-01-01",
  end_date: "2025-01-01",
  period: "month",
  type: "heating",
  base: 18,
  unit: "°C",
});
console.log(`Heating degree days of ${site.name}, base 18 °C`);
for (const [month, value] of Object.entries(months)) {
  console.log(`${month.slice(0, 7)}  ${value === null ? "no data" : value.toFixed(1)}`);
}
