// What happens when the portal refuses the values of a request: here a span that `stats.series` would have split.
import { ApiError, Vrm } from "@busbar/vrm";

const vrm = new Vrm();

const [site] = (await vrm.installations.list()).records;
if (!site) {
  throw new Error("There is no installation.");
}
try {
  await vrm.stats.get(site.idSite, {
    type: "kwh",
    interval: "hours",
    start: "2025-01-01",
    end: "2026-01-01",
  });
} catch (error) {
  if (!ApiError.isInstance(error)) {
    throw error;
  }
  // Texts are in the language of the account: decide by class, status and code.
  console.log(`${error.name} ${error.status} from ${error.operation}`);
  for (const [parameter, messages] of Object.entries(error.fields)) {
    console.log(`${parameter}: ${messages.join(" ")}`);
  }
}
