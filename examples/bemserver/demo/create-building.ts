import { type Bemserver, type Building, type Site, ValidationError } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";

/** Creates a building: first as the form came in, then as it has to be. */
export async function createBuilding(bem: Bemserver, report: Report, site: Site): Promise<Building> {
  report.part("A new building");
  const form = { name: "", description: "Boats in winter, and their workshop", site_id: site.id };
  try {
    await bem.buildings.create({ ...form, ifc_id: "not an id of IFC at all" });
    report.check("the form", "taken", "refused");
  } catch (error) {
    if (!ValidationError.isInstance(error)) {
      throw error;
    }
    report.check("refused fields", Object.keys(error.fields).sort(), ["ifc_id", "name"]);
    report.say(`The form as it came in is refused:\n\n${indented(error.message)}\n`);
  }
  const created = await bem.buildings.create({ ...form, name: "Boathouse" });
  const read = await bem.buildings.get(created.id);
  report.check("the building", read, { id: created.id, ...form, name: "Boathouse" });
  report.say(`Corrected, it is building ${read.id} of ${site.name}: ${read.name}.`);
  return read;
}

/** A message with its lines moved to the right. */
export function indented(message: string): string {
  return message.replace(/^/gm, "  ");
}
