import { Refusal } from "../../engine/refusal.ts";
import { readRow, requireActive, requireAdmin } from "../access.ts";
import type { Operation } from "../context.ts";

/** Tasks that the server brings along. */
const tasks = [
  { name: "CheckMissingData", default_parameters: { min_completeness_ratio: 0.9 }, schedule: {} },
  { name: "CheckOutliers", default_parameters: { min_correctness_ratio: 0.9 }, schedule: {} },
  { name: "Cleanup", default_parameters: {}, schedule: { nightly: "3600" } },
  { name: "DownloadWeatherData", default_parameters: { sites: [], forecast: false }, schedule: {} },
];

/** Lists the tasks. */
export const listTasks: Operation = (_context, { user }) => {
  requireActive(user);
  return { status: 200, body: tasks };
};

/** Starts a task. Nothing comes back to follow it by, and the simulated one does nothing. */
export const runTask: Operation = ({ store }, { user, body }) => {
  const { task_name: name, campaign_id: campaign, parameters } = body as Readonly<Record<string, unknown>>;
  requireAdmin(user);
  if (!tasks.some((task) => task.name === name)) {
    throw new Refusal(422, { message: "Unknown task" });
  }
  if (parameters === undefined) {
    throw new Refusal(500);
  }
  readRow(store, user, "campaigns", campaign);
  return { status: 204 };
};
