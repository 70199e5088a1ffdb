import type { AccessLevel, Portal, Site } from "@busbar/simulator/vrm";
import type { JsonObject } from "../../vectors/json.ts";
import type { RecordedRequest, RecordedResponse, Vector } from "../../vectors/vector.ts";

/** Who owns the installations of the demonstration; whoever calls is another user where nothing says which. */
const OWNER = 51_209;
const STRANGER = 51_377;
const CALLER = 51_300;

/** Puts the account on a portal that a recorded answer speaks of: who calls, and what he may reach. */
export function worldOf({ request, response, auth }: Vector): (portal: Portal) => void {
  const { status, body } = response as RecordedResponse;
  const { path, headers, body: sent } = request as RecordedRequest;
  const { idUser: named } = Object(sent) as { idUser?: unknown };
  const code = (Object(body) as JsonObject).error_code;
  const isDemo = status === 403 && auth.kind === "bearer";
  const isStranger = code === "site_not_linked" || (status === 403 && !isDemo);
  const isAlone = code === "min_one_admin_required";
  const inPath = Number(/^\/users\/(\d+)/.exec(path)?.[1]);
  const idUser = isStranger ? STRANGER : isAlone ? Number(named) : inPath || CALLER;

  function site(portal: Portal, idSite: number): Site {
    const [like] = portal.sites.values();
    const access: [number, AccessLevel][] = isStranger ? [] : [[idUser, 1]];
    const others: [number, AccessLevel][] = isAlone ? [] : [[OWNER, 1]];
    return { ...(like as Site), idSite, access: new Map([...others, ...access]) };
  }

  return (portal) => {
    const user = { name: "", email: "", password: "", country: "", ...portal.users.get(idUser) };
    const isPortalAdmin = path.startsWith("/admin/") && status < 400;
    portal.users.set(idUser, { ...user, idUser, isDemo, isPortalAdmin });
    const idSite = Number(/^\/installations\/(\d+)/.exec(path)?.[1]);
    if (idSite && status !== 404) {
      portal.sites.set(idSite, site(portal, idSite));
    }
    if (status === 401) {
      return;
    }
    // The recording's credential is one of this user.
    const [, kind, token = ""] = /^(\w+) (.*)$/.exec(headers["x-authorization"] ?? "") ?? [];
    if (kind === "Bearer") {
      portal.sessions.set(token, { idUser, ends: Number.POSITIVE_INFINITY });
    } else {
      const made = portal.createAccessToken({ ...user, idUser }, { name: "recorded", time: 0 });
      portal.accessTokens.splice(portal.accessTokens.indexOf(made), 1, { ...made, token });
    }
  };
}
