import { Refusal } from "../../engine/refusal.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { csvOrNothing, csvRow, done } from "./answers.ts";
import type { Group, Member } from "./fleet.ts";
import { groupsOf, withMembers, withoutMembers } from "./group-members.ts";
import { page } from "./page.ts";
import { csvLines, field, fields, groupOf, modelOf } from "./scope.ts";

function here(context: Context, call: ExositeCall): Group {
  return groupOf(modelOf(context, call), call.path.id ?? "");
}

const create: Operation = (context, call) => {
  const { groups } = modelOf(context, call);
  const id = field(call.body, "id");
  if (groups.has(id)) {
    throw new Refusal(409);
  }
  groups.set(id, { id, meta: field(call.body, "meta"), members: [] });
  return done;
};

function remove(context: Context, call: ExositeCall, id: string) {
  if (!modelOf(context, call).groups.delete(id)) {
    throw new Refusal(404);
  }
  return done;
}

/** Members whose type and id are those of the query, where it has them. */
const listMembers: Operation = (context, call) => {
  const asked = call.incoming.url.searchParams;
  const rows = here(context, call)
    .members.filter(({ type }) => (asked.get("type") ?? type) === type)
    .filter(({ id }) => (asked.get("id") ?? id) === id)
    .map(({ type, id, expire, meta }) => [type, id, expire, meta]);
  return csvOrNothing(asked.has("id") ? rows : page(call, rows, 5));
};

function membersOf({ body }: ExositeCall): Member[] {
  const type = field(body, "type");
  const [expire = "", meta = ""] = ["expire", "meta"].map(
    (name) => body.find(([sent]) => sent === name)?.[1],
  );
  return [...fields(body, "id"), ...fields(body, "id[]")].map((id) => ({ type, id, expire, meta }));
}

function membersOfCsv({ incoming }: ExositeCall): Member[] {
  return csvLines(incoming.body, 4).map(([type = "", id = "", expire = "", meta = ""]) => ({
    type,
    id,
    expire,
    meta,
  }));
}

function put(context: Context, call: ExositeCall, members: readonly Member[]) {
  const group = here(context, call);
  group.members = withMembers(group.members, members);
  return done;
}

function removeMembers(context: Context, call: ExositeCall, members: readonly Pick<Member, "type" | "id">[]) {
  const group = here(context, call);
  group.members = withoutMembers(group.members, members);
  return done;
}

/** Groups of a model and their members. */
export const groupOperations: Readonly<Record<string, Operation>> = {
  "groups.list": (context, call) =>
    csvOrNothing(
      page(call, [...modelOf(context, call).groups.values()], 5).map(({ id, meta }) => [id, meta]),
    ),
  "groups.create": create,
  "groups.get": (context, call) => {
    const { meta, members } = here(context, call);
    return csvRow([meta, members.length]);
  },
  "groups.delete": (context, call) => remove(context, call, call.path.id ?? ""),
  "groups.deleteByForm": (context, call) => remove(context, call, field(call.body, "id")),
  "groups.listGroups": (context, call) => {
    const { id } = here(context, call);
    return csvOrNothing(page(call, groupsOf(modelOf(context, call), "group", id), 5).map((group) => [group]));
  },
  "groupMembers.list": listMembers,
  "groupMembers.listByType": listMembers,
  "groupMembers.listById": listMembers,
  "groupMembers.get": listMembers,
  "groupMembers.put": (context, call) => put(context, call, membersOf(call)),
  "groupMembers.putCsv": (context, call) => put(context, call, membersOfCsv(call)),
  "groupMembers.delete": (context, call) => removeMembers(context, call, membersOf(call)),
  "groupMembers.deleteCsv": (context, call) => removeMembers(context, call, membersOfCsv(call)),
};
