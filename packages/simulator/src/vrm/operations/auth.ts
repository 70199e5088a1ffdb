import type { Operation } from "../context.ts";
import { refuse } from "../errors.ts";

/** Gives a bearer token; where the account has a second factor, not before its code is there as well. */
export const login: Operation = ({ portal }, { body, incoming }) => {
  const { username, password, sms_token, remember_me } = body as Readonly<Record<string, unknown>>;
  const user = portal.find(String(username));
  const { smsToken } = user ?? {};
  const isWrong = sms_token !== undefined && smsToken !== undefined && sms_token !== smsToken;
  if (!user || user.isDemo || user.password !== password || isWrong) {
    throw refuse(401, "wrongCredentials", { code: "invalid_credentials" });
  }
  const mode = { idUser: user.idUser, verification_mode: smsToken === undefined ? "password" : "sms" };
  if (smsToken !== undefined && sms_token === undefined) {
    return { status: 200, body: { token: null, ...mode, verification_sent: true } };
  }
  const token = portal.logIn(user, { time: incoming.time, days: remember_me === true ? 30 : 1 });
  return { status: 200, body: { token, ...mode, verification_sent: false } };
};

/** Gives a bearer token of the demo account. */
export const loginAsDemo: Operation = ({ portal }, { incoming }) => {
  const user = [...portal.users.values()].find(({ isDemo }) => isDemo);
  const token = user ? portal.logIn(user, { time: incoming.time }) : null;
  return { status: 200, body: { token } };
};

/** Ends a login. An access token outlives it. */
export const logout: Operation = ({ portal }, { user: { bearer } }) => {
  portal.sessions.delete(bearer ?? "");
  return { status: 200, body: { token: "" } };
};
