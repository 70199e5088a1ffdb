import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import { requireRead } from "../access.ts";
import type { Context, Operation, ServerCall } from "../context.ts";
import { CsvProblem } from "../csv-import/csv-rows.ts";
import { importSites } from "../csv-import/import-sites.ts";
import { importTimeseries } from "../csv-import/import-timeseries.ts";
import { invalid } from "../invalid.ts";
import type { Row } from "../rows.ts";

/** Creates structural elements from up to five files. */
export const uploadSitesCsv: Operation = (context, call) => {
  const files = call.body as Readonly<Record<string, Uint8Array>>;
  return runImport(context, call, (campaign) => importSites(context.store, call.user, campaign, files));
};

/** Creates time series from a file. */
export const uploadTimeseriesCsv: Operation = (context, call) => {
  const { timeseries_csv: file = new Uint8Array() } = call.body as Readonly<Record<string, Uint8Array>>;
  return runImport(context, call, (campaign) => importTimeseries(context.store, call.user, campaign, file));
};

/** All or nothing: a problem on the last line takes back what the first ones created. */
function runImport({ store }: Context, { query, user }: ServerCall, work: (campaign: Row) => void): Answer {
  const campaign = store.get("campaigns", query.campaign_id);
  if (!campaign) {
    throw invalid("query", { campaign_id: ["Unknown campaign ID."] });
  }
  requireRead(store, user, "campaigns", campaign);
  const undo = store.snapshot();
  try {
    work(campaign);
  } catch (error) {
    undo();
    const isForbidden = error instanceof Refusal && error.status === 403;
    if (error instanceof CsvProblem || isForbidden) {
      // A missing right is reported like a wrong file, and without a word.
      throw new Refusal(422, { message: `Invalid CSV file content: ${isForbidden ? "" : error.message}` });
    }
    throw error;
  }
  return { status: 201, body: null };
}
