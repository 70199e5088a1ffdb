import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { ExositeCall, Operation } from "../context.ts";
import { bodyOf, demandAdmin, json, listPage, missing, userOf } from "./portals-call.ts";
import type { Permission } from "./portals-state.ts";

const month = 30 * 86_400;
const fiveMinutes = 300;

/** Makes a token for the user of the path. */
function makeToken(account: Account, call: ExositeCall, isReadOnly: boolean): string {
  const user = userOf(account, call);
  const token = account.newId().slice(0, 32);
  const expires = account.now() + (isReadOnly ? fiveMinutes : month);
  account.portals.tokens.set(token, { user: user.id, expires, isReadOnly });
  return token;
}

const same = (left: Permission, right: Permission): boolean =>
  left.access === right.access && left.oid.id === right.oid.id && left.oid.type === right.oid.type;

function readPermissions(call: ExositeCall): readonly Permission[] {
  const given = bodyOf<unknown>(call);
  const isList = Array.isArray(given) && given.every((each: Permission) => typeof each?.oid?.id === "string");
  if (!isList) {
    throw new Refusal(400);
  }
  return given as Permission[];
}

/** Whose permissions they are: the user of the path, or the group. */
interface Holder {
  permissions: readonly Permission[];
}

type FindHolder = (account: Account, call: ExositeCall) => Holder;

function groupOf({ portals }: Account, call: ExositeCall): Holder {
  demandAdmin(call);
  return (portals.records("groups").get(call.path["group-id"] ?? "") as unknown as Holder) ?? missing();
}

const list =
  (find: FindHolder): Operation =>
  ({ account }, call) => {
    const types = call.incoming.query.filter(([name]) => name === "type[]").map(([, value]) => value);
    const { permissions } = find(account, call);
    return json(
      listPage(
        call,
        permissions.filter(({ oid }) => types.length === 0 || types.includes(oid.type)),
      ),
    );
  };

/** A permission that is there already is a conflict. */
const add =
  (find: FindHolder): Operation =>
  ({ account }, call) => {
    demandAdmin(call);
    const holder = find(account, call);
    const given = readPermissions(call);
    if (given.some((each) => holder.permissions.some((known) => same(each, known)))) {
      throw new Refusal(409);
    }
    holder.permissions = [...holder.permissions, ...given];
    return { status: 202 };
  };

/** So is the removal of one that is not there. */
const remove =
  (find: FindHolder): Operation =>
  ({ account }, call) => {
    demandAdmin(call);
    const holder = find(account, call);
    const given = readPermissions(call);
    if (!given.every((each) => holder.permissions.some((known) => same(each, known)))) {
      throw new Refusal(409);
    }
    holder.permissions = holder.permissions.filter((known) => !given.some((each) => same(each, known)));
    return { status: 204 };
  };

/** Tokens of users, permissions of users and groups. */
export const userAccessOperations: Readonly<Record<string, Operation>> = {
  "userTokens.get": ({ account }, call) => json(makeToken(account, call, false)),
  "userTokens.getByGoogle": ({ account }, call) => json(makeToken(account, call, false)),
  "userTokens.getReadToken": ({ account }, call) => json(makeToken(account, call, true)),
  "userPermissions.list": list(userOf),
  "userPermissions.add": add(userOf),
  "userPermissions.delete": remove(userOf),
  "groupPermissions.list": list(groupOf),
  "groupPermissions.add": add(groupOf),
  "groupPermissions.delete": remove(groupOf),
};
