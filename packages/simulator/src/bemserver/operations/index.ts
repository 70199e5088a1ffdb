import type { Operation } from "../context.ts";
import { about } from "./about.ts";
import { getTokens, refreshTokens } from "./auth.ts";
import { countByCampaign, markAllAsRead } from "./notifications.ts";
import { listTasks, runTask } from "./tasks.ts";
import { setActive, setAdmin } from "./users.ts";

/** What is done by operations that are more than list, create, get, update and delete, by operationId. */
export const operations: Readonly<Record<string, Operation>> = {
  "about.get": about,
  "about.list": about,
  "auth.getTokens": getTokens,
  "auth.refreshTokens": refreshTokens,
  "notifications.countByCampaign": countByCampaign,
  "notifications.markAllAsRead": markAllAsRead,
  "tasks.list": listTasks,
  "tasks.run": runTask,
  "users.setActive": setActive,
  "users.setAdmin": setAdmin,
};
