// A day of an installation by the hour as a table: where its consumers' energy came from. The day is an argument, such as 2026-05-20.
import { energyCodeInfo, Vrm } from "@busbar/vrm";

const vrm = new Vrm();
const [, , day = "2026-05-20"] = process.argv;

const [site] = (await vrm.installations.list()).records;
if (!site) {
  throw new Error("There is no installation.");
}
const codes = ["Pc", "Bc", "Gc"] as const;
const { points, totals } = await vrm.stats
  .series(site.idSite, { codes, interval: "hours", from: day, to: `${day}T23:59:59`, zone: site.timezone })
  .all();

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: site.timezone });
const row = (first: string, values: readonly (number | undefined)[]) =>
  console.log([first.padEnd(6), ...values.map((value) => (value ?? 0).toFixed(2).padStart(8))].join(""));

console.log(`${site.name}, ${day}, kWh`);
for (const code of codes) {
  console.log(`  ${code}: ${energyCodeInfo[code].description}`);
}
for (const [hour, point] of points.Pc.entries()) {
  row(time.format(point.time), [point.mean, points.Bc[hour]?.mean, points.Gc[hour]?.mean]);
}
row(
  "in all",
  codes.map((code) => totals[code]),
);
