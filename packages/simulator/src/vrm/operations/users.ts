import type { Operation, PortalCall } from "../context.ts";
import { refuse } from "../errors.ts";
import type { User } from "../portal/user.ts";
import { success } from "./answers.ts";

const nothing = {
  invitesSiteGroups: [],
  invitesUserGroups: [],
  requestsUserGroups: [],
  requestsInstallations: [],
};

/** Who calls. */
export const me: Operation = (_context, { user: { user, accessToken } }) => {
  const { idUser: id, name, email, country, isPortalAdmin = false } = user;
  const accessLevel = isPortalAdmin ? 1 : 0;
  return success({
    user: { id, name, email, country, accessLevel, idAccessToken: accessToken?.idAccessToken ?? null },
  });
};

/** What waits for the user's decision. */
export const listInvites: Operation = ({ portal }, { path }) =>
  success({ data: portal.invites.get(Number(path.idUser)) ?? nothing });

/** Access tokens without the tokens themselves. */
export const listAccessTokens: Operation = ({ portal }, { path }) => {
  const own = portal.accessTokens.filter(({ idUser }) => idUser === Number(path.idUser));
  const tokens = own.map(({ name, idAccessToken, createdOn, expires, lastSeen }) => {
    const seen = { lastSeen, lastSuccessfulAuth: lastSeen };
    return { name, idAccessToken, createdOn, scope: "FULL_ACCESS", expires, ...seen };
  });
  return success({ tokens });
};

/** A new access token, shown for the only time. */
export const createAccessToken: Operation = ({ portal }, { path, body, incoming }) => {
  const { name, expiry } = body as { name: string; expiry?: number };
  const user = { idUser: Number(path.idUser) } as User;
  const time = Math.floor(incoming.time / 1000);
  if (portal.accessTokens.some((known) => known.idUser === user.idUser && known.name === name)) {
    throw refuse(422, { name: "taken" });
  }
  if (expiry !== undefined && expiry <= time) {
    throw refuse(422, { expiry: "past" });
  }
  const { token, idAccessToken } = portal.createAccessToken(user, { name, time, expires: expiry ?? null });
  return success({ token, idAccessToken });
};

/** Takes one access token away, or all. */
export const deleteAccessToken: Operation = ({ portal }, { path }: PortalCall) => {
  const all = path.idAccessToken === "*";
  const removed = portal.revoke(
    Number(path.idUser),
    ({ idAccessToken }) => all || String(idAccessToken) === path.idAccessToken,
  );
  if (removed === 0 && !all) {
    throw refuse(404, "tokenNotFound");
  }
  return success({ data: { removed } });
};
