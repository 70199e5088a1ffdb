import type { Member, Model } from "./fleet.ts";

/** Ids of the groups that something is a member of. */
export function groupsOf(model: Model, type: string, id: string): string[] {
  return [...model.groups.values()]
    .filter(({ members }) => members.some((member) => member.type === type && member.id === id))
    .map((group) => group.id);
}

/** Groups that something is in, also by way of other groups. */
export function allGroupsOf(
  model: Model,
  type: string,
  id: string,
  seen: Set<string> = new Set(),
): Set<string> {
  for (const group of groupsOf(model, type, id)) {
    if (!seen.has(group)) {
      seen.add(group);
      allGroupsOf(model, "group", group, seen);
    }
  }
  return seen;
}

/** Members with others beside them; what is there already takes the new text and time. */
export function withMembers(members: readonly Member[], others: readonly Member[]): Member[] {
  return [...withoutMembers(members, others), ...others];
}

/** Members without others. */
export function withoutMembers(
  members: readonly Member[],
  others: readonly Pick<Member, "type" | "id">[],
): Member[] {
  return members.filter((member) => !others.some(({ type, id }) => member.type === type && member.id === id));
}
