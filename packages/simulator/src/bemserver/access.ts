import { Refusal } from "../engine/refusal.ts";
import { type Action, resources } from "./resources.ts";
import type { NewRow, Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** Refuses what the caller has no right to. */
export function forbidden(): Refusal {
  return new Refusal(403, { message: "Authorization error" });
}

/** Refuses inactive users, who pass authentication but may do nothing. */
export function requireActive(user: Row): void {
  if (!user.is_active) {
    throw forbidden();
  }
}

/** Refuses everybody but administrators. */
export function requireAdmin(user: Row): void {
  requireActive(user);
  if (!user.is_admin) {
    throw forbidden();
  }
}

/** Whether an active user may read a row. */
export function canRead(store: Store, user: Row, table: string, row: NewRow | undefined): boolean {
  const rule = resources[table]?.read;
  if (user.is_admin || rule?.by === "everybody") {
    return true;
  }
  if (!row || !rule) {
    return false;
  }
  switch (rule.by) {
    case "owner":
      return row[rule.column] === user.id;
    case "group":
      return isInGroup(store, user, row[rule.column]);
    case "member":
      return store
        .filter(rule.group, { [rule.key]: row.id })
        .some((link) => isInGroup(store, user, link.user_group_id));
    case "via": {
      const parent = resources[table]?.references?.[rule.column];
      return parent !== undefined && canRead(store, user, parent, store.get(parent, row[rule.column]));
    }
  }
}

/** Refuses a user who may not read the row. */
export function requireRead(store: Store, user: Row, table: string, row: Row): void {
  requireActive(user);
  if (!canRead(store, user, table, row)) {
    throw forbidden();
  }
}

/** Refuses a user who may not do this to the row. */
export function requireWrite(store: Store, user: Row, table: string, row: NewRow, action: Action): void {
  requireActive(user);
  const rule = resources[table]?.write;
  if (user.is_admin) {
    return;
  }
  const parent = resources[table]?.references?.[rule?.column ?? ""];
  const isAllowed =
    rule?.may.includes(action) &&
    (rule.by === "owner"
      ? row[rule.column] === user.id
      : parent !== undefined && canRead(store, user, parent, store.get(parent, row[rule.column])));
  if (!isAllowed) {
    throw forbidden();
  }
}

/** The row that an id names, if the caller may read it: else 404, or 403. */
export function readRow(store: Store, user: Row, table: string, id: unknown): Row {
  const row = store.get(table, id);
  if (!row) {
    throw new Refusal(404);
  }
  requireRead(store, user, table, row);
  return row;
}

function isInGroup(store: Store, user: Row, group: NewRow[string]): boolean {
  return store.find("users_by_user_groups", { user_id: user.id, user_group_id: group }) !== undefined;
}
