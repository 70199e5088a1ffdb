import { Refusal } from "../../engine/refusal.ts";
import { canRead, readRow, requireActive, requireRead } from "../access.ts";
import type { Context, ServerCall } from "../context.ts";
import { invalid } from "../invalid.ts";
import { pythonList } from "../python.ts";
import type { Row } from "../rows.ts";

/** A time series with the label that it goes by in this call: its id, or its name. */
export interface LabelledSeries {
  readonly label: string;
  readonly row: Row;
}

/** The campaign whose names count, where the path has one. */
export function campaignOf({ store }: Context, { user, path }: ServerCall): Row | undefined {
  const id = path.campaign_id;
  return id === undefined ? undefined : readRow(store, user, "campaigns", Number(id));
}

/** Finds time series by id, or by name in a campaign; refuses unknown ones and those that the caller may not use. */
export function findSeries(
  { store }: Context,
  user: Row,
  labels: readonly (string | number)[],
  campaign: Row | undefined,
): LabelledSeries[] {
  requireActive(user);
  const unique = [...new Set(labels)];
  const found = unique.map((label): LabelledSeries | undefined => {
    // By name, what the caller may not see is unknown; by id it is refused.
    const row = campaign
      ? store.find("timeseries", { campaign_id: campaign.id, name: String(label) })
      : store.get("timeseries", label);
    if (!row || (campaign && !canRead(store, user, "timeseries", row))) {
      return undefined;
    }
    requireRead(store, user, "timeseries", row);
    return { label: String(label), row };
  });
  const unknown = unique.filter((_, index) => !found[index]);
  if (unknown.length > 0) {
    throw new Refusal(422, { message: `Unknown timeseries: ${pythonList(unknown)}` });
  }
  return found.filter((series) => series !== undefined);
}

/** The data state that the query names. */
export function findState({ store }: Context, query: Readonly<Record<string, unknown>>): Row {
  const state = store.get("timeseries_data_states", query.data_state);
  if (!state) {
    throw invalid("query", { data_state: "Unknown data state ID" });
  }
  return state;
}
