import type { Incoming } from "../engine/incoming.ts";
import type { Caller, Context } from "./context.ts";
import { refuse } from "./errors.ts";

/** Who calls. Whoever is known is counted: too many requests end here. */
export function authenticate(context: Context, incoming: Incoming): Caller {
  const header = incoming.headers.get("x-authorization") ?? "";
  const caller = identify(context, header, incoming.time);
  const wait = context.limiter.take(header, incoming.time);
  if (wait > 0) {
    const seconds = String(Math.ceil(wait / 1000));
    throw refuse(429, "tooMany", context.sendsRetryAfter ? { headers: { "retry-after": seconds } } : {});
  }
  return caller;
}

/** Both kinds of token have a form of their own, and neither is taken in the other's. */
function identify({ portal }: Context, header: string, time: number): Caller {
  const [, scheme, token = ""] = /^(Token|Bearer) (\S+)$/.exec(header) ?? [];
  if (scheme === undefined) {
    throw refuse(401, "unauthorized");
  }
  if (scheme === "Bearer") {
    const session = portal.sessions.get(token);
    const user = session && portal.users.get(session.idUser);
    if (!user) {
      throw refuse(401, "invalidToken");
    }
    if (session.ends <= time) {
      throw refuse(401, "expiredToken");
    }
    return { user, bearer: token };
  }
  const accessToken = portal.accessTokens.find((known) => known.token === token);
  const user = accessToken && portal.users.get(accessToken.idUser);
  if (!user) {
    throw refuse(401, "invalidToken");
  }
  if (accessToken.expires !== null && accessToken.expires * 1000 <= time) {
    throw refuse(401, "expiredToken");
  }
  accessToken.lastSeen = Math.floor(time / 1000);
  return { user, accessToken };
}
