import { type Bemserver, type Building, PreconditionError } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import { indented } from "./create-building.ts";

/** Changes a building that a colleague has changed meanwhile. */
export async function recoverFromConflict(
  mine: Bemserver,
  theirs: Bemserver,
  report: Report,
  { id }: Building,
): Promise<void> {
  report.part("A colleague was faster");
  const read = await mine.buildings.get(id);
  const seen = await theirs.buildings.get(id);
  const renamed = { name: "Old boathouse", description: seen.description };
  await theirs.buildings.update(id, renamed, { ifMatch: seen });

  const description = "Metered since today";
  try {
    await mine.buildings.update(id, { name: read.name, description }, { ifMatch: read });
    report.check("the stale update", "taken", "refused");
  } catch (error) {
    if (!PreconditionError.isInstance(error)) {
      throw error;
    }
    report.say(`An update with what was read before is refused:\n\n${indented(error.message)}\n`);
  }
  const fresh = await mine.buildings.get(id);
  await mine.buildings.update(id, { name: fresh.name, description }, { ifMatch: fresh });
  const { name, description: now } = await theirs.buildings.get(id);
  report.check("the building", { name, now }, { name: renamed.name, now: description });
  report.say(`Read again and written: "${name}" is the colleague's, "${now}" is ours.`);
}
