import type { Context, PortalCall } from "./context.ts";
import { refuse } from "./errors.ts";
import type { Site } from "./portal/site.ts";

/** Operations that the demo account is refused, beside everything that changes something. */
const closedToDemo =
  /^(alarms|installationUsers|tags|admin)\.|^(diagnostics\.list|installations\.searchByAttributes|accessTokens\.revoke)$/;

/** Operations that change something for the caller alone, so that watching an installation is enough. */
const own = new Set(["installations.setFavorite", "installations.unlink", "installationUsers.unlink"]);

/** The installation of the path, once it is known that the caller may do this with it. */
export function siteOf({ portal }: Context, { path, user: { user }, route }: PortalCall): Site {
  const site = portal.sites.get(Number(path.idSite));
  if (!site) {
    throw refuse(404, "siteNotFound");
  }
  const level = site.access.get(user.idUser);
  if (level === undefined) {
    throw refuse(403, "notYourSite");
  }
  if (level === 0 && route.method !== "GET" && !own.has(route.id)) {
    throw refuse(403, "needsFullControl");
  }
  return site;
}

/** Refuses what the caller's account is not for, whatever the operation does. */
export function checkAccount({ path, user: { user }, route }: PortalCall): void {
  const isChange = route.method !== "GET" && !/^downloads\.|^installations\.getSiteId$/.test(route.id);
  if (user.isDemo && (closedToDemo.test(route.id) || isChange)) {
    throw refuse(403, "notForDemo");
  }
  if (route.id.startsWith("admin.") && !user.isPortalAdmin) {
    throw refuse(403, "adminsOnly");
  }
  if (path.idUser !== undefined && Number(path.idUser) !== user.idUser && !user.isPortalAdmin) {
    throw refuse(403, { idUser: "notYourUser" });
  }
}
