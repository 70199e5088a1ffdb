import { siteOf } from "../access.ts";
import type { Operation } from "../context.ts";
import { refuse } from "../errors.ts";
import { phpMap } from "../php.ts";
import type { AccessLevel, Invitation, Site } from "../portal/site.ts";
import { success } from "./answers.ts";

/** Refuses to leave an installation without anybody who has full control, with status 200. */
function checkAdmins(access: ReadonlyMap<number, AccessLevel>): void {
  if (![...access.values()].includes(1)) {
    throw refuse(200, { list: ["lastAdmin"] }, { code: "min_one_admin_required" });
  }
}

/** Who has access, or may get it. Who only watches sees nobody else. */
export const listUsers: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { idSite, access } = site;
  const isWatcher = access.get(call.user.user.idUser) === 0;
  const named = (idUser: number): { idUser: number; name: string; email: string } => {
    const { name = "", email = "" } = context.portal.users.get(idUser) ?? {};
    return { idUser, name, email };
  };
  const users = [...access]
    .filter(([idUser]) => !isWatcher || idUser === call.user.user.idUser)
    .map(([idUser, accessLevel]) => ({
      ...named(idUser),
      idSite,
      accessLevel,
      receivesAlarmNotifications: accessLevel === 1 ? 1 : 0,
    }));
  if (isWatcher) {
    return success({ users, invites: [], pending: [], userGroups: [], siteGroups: [] });
  }
  const invites = site.invitations.map((invitation) => ({
    ...invitation,
    idSite,
    receivesAlarmNotifications: 0,
  }));
  const pending = [...site.pending].map(named);
  const userGroups = [...site.teams].map(([idUserGroup, accessLevel]) => {
    const { name = "" } = context.portal.teams.get(idUserGroup) ?? {};
    return { idUserGroup, name, accessLevel };
  });
  return success({ users, invites, pending, userGroups, siteGroups: [] });
};

/** Invites a person; whether there is an account with that address already is said. */
export const invite: Operation = ({ portal, ...context }, call) => {
  const { invitations, idSite } = siteOf({ portal, ...context }, call);
  const { name, email, accessLevel } = call.body as Pick<Invitation, "name" | "email" | "accessLevel">;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw refuse(422, { email: "invalid" }, { code: "missing_parameters" });
  }
  const user = portal.find(email);
  const created = Math.floor(call.incoming.time / 1000);
  const idInvite = portal.nextId();
  invitations.push({ idInvite, idUser: call.user.user.idUser, email, name, created, accessLevel });
  const data = { idUser: user?.idUser ?? 0, idSite, created, name, email, accessLevel, idInvite };
  return success({ user: user !== undefined, data });
};

/** Takes a user's access away: one's own, or with a level above 0 anybody's. */
export const unlinkUser: Operation = (context, call) => {
  const site = siteOf(context, call);
  const { idUser } = call.body as { idUser: number };
  const self = call.user.user.idUser;
  if (idUser !== self && site.access.get(self) === 0) {
    throw refuse(403, "needsFullControl");
  }
  if (!site.access.has(idUser)) {
    throw refuse(200, { list: ["notUnlinked"] }, { code: "user_not_unlinked" });
  }
  const left = new Map(site.access);
  left.delete(idUser);
  checkAdmins(left);
  site.access.delete(idUser);
  return success({ idSite: site.idSite });
};

/** Sets access levels; users who have no access get none by that. */
export const setRights: Operation = (context, call) => {
  const { access } = siteOf(context, call);
  const { idUser: ids, accessLevel: levels } = call.body as { idUser: number[]; accessLevel: AccessLevel[] };
  if (ids.length !== levels.length || ids.length === 0) {
    throw refuse(200, { list: ["rightsAndUsers"] }, { code: "accesslevel_and_user_required" });
  }
  const after = new Map(access);
  for (const [place, id] of ids.entries()) {
    if (access.has(id)) {
      after.set(id, levels[place] ?? 0);
    }
  }
  checkAdmins(after);
  for (const [id, level] of after) {
    access.set(id, level);
  }
  return success();
};

/** Sets access levels of invitations, and says which there were. */
export const setInviteRights: Operation = (context, call) => {
  const { invitations } = siteOf(context, call);
  const { email: emails, accessLevel: levels } = call.body as { email: string[]; accessLevel: AccessLevel[] };
  if (emails.length !== levels.length || emails.length === 0) {
    throw refuse(200, { list: ["rightsAndInvites"] }, { code: "accesslevel_and_invite_keys_required" });
  }
  const records = emails.map((email, place) => {
    const invitation = invitations.find((known) => known.email === email);
    if (invitation) {
      invitation.accessLevel = levels[place] ?? 0;
    }
    return [email, invitation !== undefined] as const;
  });
  return success({ records: phpMap(records) });
};

/** Gives teams access. */
export const linkUserGroups: Operation = (context, call) => {
  const { teams } = siteOf(context, call);
  const { userGroups } = call.body as { userGroups: { idUserGroup: number; accessLevel: AccessLevel }[] };
  if (userGroups.some(({ idUserGroup }) => !context.portal.teams.has(idUserGroup))) {
    throw refuse(404, "teamNotFound");
  }
  for (const { idUserGroup, accessLevel } of userGroups) {
    teams.set(idUserGroup, accessLevel);
  }
  return success();
};

/** Changes a team's access; null takes it away. */
export const setUserGroupAccessLevel: Operation = (context, call) => {
  const { teams }: Site = siteOf(context, call);
  const { idUserGroup, accessLevel } = call.body as { idUserGroup: number; accessLevel: AccessLevel | null };
  if (!teams.has(idUserGroup)) {
    throw refuse(404, "teamNotFound");
  }
  if (accessLevel === null) {
    teams.delete(idUserGroup);
  } else {
    teams.set(idUserGroup, accessLevel);
  }
  return success();
};
