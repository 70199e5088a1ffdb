// Generated from specs/exosite/portals.openapi.yaml by `busbar generate`. Do not edit.
import { PlatformClient } from "@busbar/runtime";
import { Portals } from "./resources/portals.ts";
import { PortalSharesResource } from "./resources/portal-shares.ts";
import { Devices } from "./resources/devices.ts";
import { DataSources } from "./resources/data-sources.ts";
import { Scripts } from "./resources/scripts.ts";
import { Dashboards } from "./resources/dashboards.ts";
import { Users } from "./resources/users.ts";
import { Accounts } from "./resources/accounts.ts";
import { UserTokens } from "./resources/user-tokens.ts";
import { UserPermissions } from "./resources/user-permissions.ts";
import { UserPictures } from "./resources/user-pictures.ts";
import { UserStorage } from "./resources/user-storage.ts";
import { Groups } from "./resources/groups.ts";
import { GroupPermissions } from "./resources/group-permissions.ts";
import { Domains } from "./resources/domains.ts";
import { Cache } from "./resources/cache.ts";
import { ClientModels } from "./resources/client-models.ts";
import { Themes } from "./resources/themes.ts";
import { WidgetScripts } from "./resources/widget-scripts.ts";
import { Files } from "./resources/files.ts";
import type { paths } from "./schema.ts";

/** Every resource of Exosite Portals, on one connection. */
export class PortalsClient extends PlatformClient<paths> {
  /**
   * Portals: what a user sees at once, such as a house or a site. `list` is of the domain, `listMine` of
   * the caller, `listForUser` of another user.
   */
  readonly portals: Portals = new Portals(this.connection);

  /** Sharing portals with other users. */
  readonly portalShares: PortalSharesResource = new PortalSharesResource(this.connection);

  /** Devices of portals. Most of what there is to know of one is in `info`, as the One Platform tells it. */
  readonly devices: Devices = new Devices(this.connection);

  /** Data sources: time series of devices and portals, and their points. */
  readonly dataSources: DataSources = new DataSources(this.connection);

  /** Scripts in Lua that run in the platform, for a device or a portal. */
  readonly scripts: Scripts = new Scripts(this.connection);

  /** Dashboards of portals. */
  readonly dashboards: Dashboards = new Dashboards(this.connection);

  /** Users of the domain: signing up, activating, changing, and forgotten passwords. */
  readonly users: Users = new Users(this.connection);

  /** Accounts of users: users without their groups and permissions. */
  readonly accounts: Accounts = new Accounts(this.connection);

  /** Tokens that stand in for the login of a user. */
  readonly userTokens: UserTokens = new UserTokens(this.connection);

  /** What single users may do. */
  readonly userPermissions: UserPermissions = new UserPermissions(this.connection);

  /** Pictures of users. */
  readonly userPictures: UserPictures = new UserPictures(this.connection);

  /** Values, texts and files that are stored for a user, in places that are named like paths. */
  readonly userStorage: UserStorage = new UserStorage(this.connection);

  /** Groups of users. */
  readonly groups: Groups = new Groups(this.connection);

  /** What the members of groups may do. */
  readonly groupPermissions: GroupPermissions = new GroupPermissions(this.connection);

  /** Domains that the caller has an account in. */
  readonly domains: Domains = new Domains(this.connection);

  /** What Portals keeps of the One Platform. */
  readonly cache: Cache = new Cache(this.connection);

  /** Client models: kinds of device, with what their users are shown. For administrators of the domain. */
  readonly clientModels: ClientModels = new ClientModels(this.connection);

  /** Themes: looks of the domain. For its administrators. */
  readonly themes: Themes = new Themes(this.connection);

  /** Widgets that a domain has of its own, in JavaScript. For its administrators. */
  readonly widgetScripts: WidgetScripts = new WidgetScripts(this.connection);

  /** Files of the domain, which anyone may read. Directories are inside each other; files have fields. */
  readonly files: Files = new Files(this.connection);
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = [
  "activationRegkey",
  "cik",
  "code",
  "key",
  "newPassword",
  "password",
  "readtoken",
  "resetPasswordRegkey",
  "token",
];
