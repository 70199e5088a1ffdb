import type { Answer } from "../../engine/platform.ts";
import { Refusal } from "../../engine/refusal.ts";
import type { Account } from "../account/account.ts";
import type { Context, ExositeCall, Operation } from "../context.ts";
import { bodyOf, demandAdmin, json, listPage, many, missing, userOf } from "./portals-call.ts";
import type { Permission, PortalsUser } from "./portals-state.ts";

/** What a new user is told about. */
export interface NewUser {
  readonly email: string;
  readonly userName?: string;
  readonly password?: string;
  readonly Firstname?: string;
  readonly Lastname?: string;
}

/** Makes a user, who may log in unless the e-mail address is to be confirmed. */
export function addUser(
  { portals, newId }: Account,
  given: NewUser,
  { activated = true, isAdmin = false }: { activated?: boolean; isAdmin?: boolean } = {},
): PortalsUser {
  const { email, userName = email, password = newId(), Firstname = "", Lastname = "" } = given;
  const user: PortalsUser = {
    id: portals.newId(),
    rid: newId(),
    email,
    userName,
    password,
    fullName: `${Firstname} ${Lastname}`.trim(),
    phoneNumber: "",
    meta: null,
    activated,
    isAdmin,
    permissions: [],
    lastLogin: null,
    storage: new Map(),
  };
  portals.users.set(user.id, user);
  if (!activated) {
    portals.mails.push({ to: email, kind: "activation", key: newId() });
  }
  return user;
}

/** A user as the caller asks for it. */
function present({ portals }: Account, user: PortalsUser, { incoming }: ExositeCall): object {
  const asked = new Set(incoming.query.map(([name]) => name));
  const { activated, email, fullName, id, meta, permissions, phoneNumber, rid, userName, lastLogin } = user;
  const groups = [...portals.records("groups").values()]
    .filter(({ members }) => (members as Permission[]).some(({ oid }) => oid.id === id))
    .map((group) => group.id);
  return {
    activated,
    email,
    fullName,
    groups,
    id,
    ...(asked.has("LastLoginTimestamp") && { lastLoginTimestamp: lastLogin }),
    meta,
    ...(!asked.has("NoPermissions") && { permissions }),
    phoneNumber,
    rid,
    userName,
  };
}

/** A user without groups and permissions. */
function account({ email, fullName, id, meta, phoneNumber, rid, userName }: PortalsUser): object {
  return { email, fullName, id, meta, phoneNumber, rid, userName };
}

function create({ account: place }: Context, call: ExositeCall, activated: boolean): PortalsUser {
  const given = bodyOf<NewUser>(call);
  if (typeof given.email !== "string" || !given.email.includes("@")) {
    throw new Refusal(400);
  }
  if (place.portals.userByName(given.email)) {
    throw new Refusal(409);
  }
  return addUser(place, given, { activated });
}

/** What the two operations of old say of a bad request. */
function listed(error: string, notice: string): Refusal {
  return new Refusal(400, { errors: { errors: [error], notices: [notice] } });
}

const signUp: Operation = ({ account: place }, call) => {
  const { email, password, first_name = "New", last_name = "User" } = bodyOf<Record<string, string>>(call);
  if (!email?.includes("@")) {
    throw listed("email", "Invalid email");
  }
  if (place.portals.userByName(email)) {
    throw listed("email", "Email is already in use");
  }
  const names = { Firstname: first_name, Lastname: last_name };
  addUser(place, { email, ...names, ...(password !== undefined && { password }) }, { activated: false });
  return emptyPage;
};

/** What the operations without a body send a media type for. */
const emptyPage: Answer = { status: 200, headers: { "content-type": "text/html" } };

function mailReset({ portals, newId }: Account, email: unknown): boolean {
  const user = portals.userByName(String(email));
  if (user) {
    portals.mails.push({ to: user.email, kind: "reset", key: newId() });
  }
  return user !== undefined;
}

/** The user of a mailed key, which is good once. */
function userByKey({ portals }: Account, key: unknown, kind: string): PortalsUser {
  const index = portals.mails.findIndex((mail) => mail.key === key && mail.kind === kind);
  const [mail] = index < 0 ? [] : portals.mails.splice(index, 1);
  const user = mail && portals.userByName(mail.to);
  if (!user) {
    throw new Refusal(400);
  }
  return user;
}

const changeable = [
  "activated",
  "email",
  "fullName",
  "meta",
  "password",
  "permissions",
  "phoneNumber",
  "userName",
];

function update({ account: place }: Context, call: ExositeCall): PortalsUser {
  const user = userOf(place, call);
  const given = Object.entries(bodyOf(call)).filter(([name]) => changeable.includes(name));
  return Object.assign(user, Object.fromEntries(given));
}

const remove: Operation = ({ account: { portals } }, call) => {
  demandAdmin(call);
  const id = call.path["user-id"] ?? "";
  if (!portals.users.has(id)) {
    missing();
  }
  if ([...portals.portals.values()].some(({ owner }) => owner === id)) {
    throw new Refusal(400);
  }
  portals.users.delete(id);
  return { status: 204 };
};

const findAccount: Operation = ({ account: { portals } }, call) => {
  demandAdmin(call);
  const { "user-id": id, "user-email": email } = call.path;
  const user = email === undefined ? portals.users.get(id ?? "") : portals.userByName(email);
  return json(account(user ?? missing()));
};

/** Users and accounts. */
export const userOperations: Readonly<Record<string, Operation>> = {
  "users.list": ({ account: place }, call) => {
    demandAdmin(call);
    const users = [...place.portals.users.values()];
    return json(listPage(call, users).map((user) => present(place, user, call)));
  },
  "users.create": (context, call) => json(present(context.account, create(context, call, true), call), 201),
  "users.createPending": (context, call) => {
    create(context, call, false);
    return json({ code: 202, message: "Thank you." }, 202);
  },
  "users.activate": ({ account: place }, call) => {
    userByKey(place, bodyOf(call).activationRegkey, "activation").activated = true;
    return emptyPage;
  },
  "users.get": ({ account: place }, call) => json(present(place, userOf(place, call), call)),
  "users.getByReadToken": ({ account: place }, call) => json(present(place, userOf(place, call), call)),
  "users.getMany": ({ account: place }, call) => {
    demandAdmin(call);
    return many(call, "ids", (id) => present(place, place.portals.users.get(id) ?? missing(), call));
  },
  "users.update": (context, call) => json(present(context.account, update(context, call), call)),
  "users.updateSilently": (context, call) => {
    update(context, call);
    return { status: 202 };
  },
  "users.delete": remove,
  "users.requestPasswordReset": ({ account: place }, call) => {
    if (!mailReset(place, bodyOf(call).email)) {
      throw new Refusal(400);
    }
    return json({ code: 202, message: "Mail sent." }, 202);
  },
  "users.completePasswordReset": ({ account: place }, call) => {
    const { resetPasswordRegkey, newPassword } = bodyOf(call);
    const user = userByKey(place, resetPasswordRegkey, "reset");
    user.password = typeof newPassword === "string" ? newPassword : place.newId();
    return json({ code: 200, message: "Password changed." });
  },
  "users.signUp": signUp,
  "users.sendPasswordReset": ({ account: place }, call) => {
    if (!mailReset(place, bodyOf(call).email)) {
      throw listed("email", "Unknown email");
    }
    return emptyPage;
  },
  "accounts.list": ({ account: { portals } }, call) => {
    demandAdmin(call);
    return json([...portals.users.values()].map(account));
  },
  "accounts.get": findAccount,
  "accounts.getByEmail": findAccount,
};
