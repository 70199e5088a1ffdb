// Generated from specs/vrm/openapi.yaml by `busbar generate`. Do not edit.
import { PlatformClient } from "@busbar/runtime";
import { Auth } from "./resources/auth.ts";
import { Users } from "./resources/users.ts";
import { AccessTokens } from "./resources/access-tokens.ts";
import { Installations } from "./resources/installations.ts";
import { InstallationUsers } from "./resources/installation-users.ts";
import { Diagnostics } from "./resources/diagnostics.ts";
import { Stats } from "./resources/stats.ts";
import { Alarms } from "./resources/alarms.ts";
import { Tags } from "./resources/tags.ts";
import { DynamicEss } from "./resources/dynamic-ess.ts";
import { Forecasts } from "./resources/forecasts.ts";
import { Widgets } from "./resources/widgets.ts";
import { CustomWidgets } from "./resources/custom-widgets.ts";
import { Downloads } from "./resources/downloads.ts";
import { DataAttributes } from "./resources/data-attributes.ts";
import { Firmwares } from "./resources/firmwares.ts";
import { Systems } from "./resources/systems.ts";
import { Admin } from "./resources/admin.ts";
import type { paths } from "./schema.ts";

/** Every resource of Victron VRM API, on one connection. */
export class VrmClient extends PlatformClient<paths> {
  /** Login and logout with bearer tokens, which the vendor gives up from June 2026 on. Use access tokens. */
  readonly auth: Auth = new Auth(this.connection);

  /** Users of the portal: the caller, and what waits for a decision. */
  readonly users: Users = new Users(this.connection);

  /**
   * Personal access tokens, which act for their user on every installation. Those marked as superseded
   * have the paths of 2025.
   */
  readonly accessTokens: AccessTokens = new AccessTokens(this.connection);

  /** Installations (sites): finding, adding, changing and leaving them, and what devices they have. */
  readonly installations: Installations = new Installations(this.connection);

  /** Who has access to an installation. */
  readonly installationUsers: InstallationUsers = new InstallationUsers(this.connection);

  /** The latest value of every attribute of every device: what an installation measures at all. */
  readonly diagnostics: Diagnostics = new Diagnostics(this.connection);

  /** Statistics: attributes as points in time and as totals. */
  readonly stats: Stats = new Stats(this.connection);

  /** Rules that raise alarms. */
  readonly alarms: Alarms = new Alarms(this.connection);

  /** Tags of installations. */
  readonly tags: Tags = new Tags(this.connection);

  /**
   * Dynamic ESS: buying, storing and selling energy by price. Its settings move real power, so they are
   * never repeated by themselves.
   */
  readonly dynamicEss: DynamicEss = new DynamicEss(this.connection);

  /** Forecasts of solar yield and consumption. */
  readonly forecasts: Forecasts = new Forecasts(this.connection);

  /**
   * What the portal's own page is made of: latest values of a device, times in a state, and graphs.
   * Names are those of the paths.
   */
  readonly widgets: Widgets = new Widgets(this.connection);

  /** Widgets that users put together. */
  readonly customWidgets: CustomWidgets = new CustomWidgets(this.connection);

  /** Files. */
  readonly downloads: Downloads = new Downloads(this.connection);

  /** The attributes that the portal knows: code, name, unit. */
  readonly dataAttributes: DataAttributes = new DataAttributes(this.connection);

  /** Firmware. */
  readonly firmwares: Firmwares = new Firmwares(this.connection);

  /** Systems without a gateway, as the VictronConnect app knows them. */
  readonly systems: Systems = new Systems(this.connection);

  /** For administrators of the portal only. */
  readonly admin: Admin = new Admin(this.connection);
}

/** Names of parameters and members whose values are never logged. */
export const secretNames: readonly string[] = ["inviteKey", "password", "sms_token", "token"];
