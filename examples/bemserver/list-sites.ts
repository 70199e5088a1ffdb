// Lists the sites that the account may see, sorted by name.
import { Bemserver } from "@busbar/bemserver";

const bem = new Bemserver();

for (const site of await bem.sites.list({ sort: ["name"] })) {
  const place = site.latitude === undefined ? "no position" : `${site.latitude}, ${site.longitude}`;
  console.log(`${site.id}  ${site.name}  (${place})`);
}
