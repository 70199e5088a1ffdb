import type { Bemserver, Site } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";

/** Lists the sites with their buildings; gives the first one. */
export async function listSites(bem: Bemserver, report: Report): Promise<Site> {
  report.part("Sites");
  const sites = await bem.sites.list({ sort: ["name"] });
  const buildings = await Promise.all(
    sites.map(({ id }) => bem.buildings.list({ site_id: id, sort: ["name"] })),
  );
  for (const [index, { name }] of sites.entries()) {
    report.say(`${name.padEnd(12)} ${buildings[index]?.map((building) => building.name).join(", ")}`);
  }
  const [site] = sites;
  report.check("number of sites", sites.length, 3);
  report.check("first of the sites", site?.name, "North quay");
  return site as Site;
}
