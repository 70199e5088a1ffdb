export type { AuthMethod } from "./bemserver/authenticate.ts";
export type { NewRow, Row, Value } from "./bemserver/rows.ts";
export type { SeedData, SeedSeries } from "./bemserver/seed/seed-data.ts";
export type { BemserverOptions } from "./bemserver/simulate-bemserver.ts";
export type { Store } from "./bemserver/store.ts";
export type { TableName } from "./bemserver/table-name.ts";
export type { Point, SeriesData } from "./bemserver/timeseries/series-data.ts";
export type { OpenApiDocument } from "./document.ts";
export { type Clock, createClock } from "./engine/clock.ts";
export type { Outcome } from "./engine/engine.ts";
export type { CallFault, Fault, FaultMatch, FaultRule, Faults } from "./engine/faults.ts";
export type { LoggedRequest } from "./engine/request-log.ts";
export type { Account, Gone } from "./exosite/account/account.ts";
export type { NewResource } from "./exosite/account/create-resource.ts";
export type {
  DataFormat,
  Description,
  KeyStatus,
  Resource,
  ResourceType,
  Retention,
} from "./exosite/account/resource.ts";
export type { Message } from "./exosite/account/send-message.ts";
export type { Point as ExositePoint, Series } from "./exosite/account/series.ts";
export type { Share } from "./exosite/account/share.ts";
export type { Token } from "./exosite/account/token.ts";
export type {
  Attempt,
  Content,
  Fleet,
  Group,
  Member,
  Model,
  SerialNumber,
  Vendor,
} from "./exosite/provision/fleet.ts";
export type { SerialRange } from "./exosite/provision/serial-range.ts";
export type { ExositeOptions } from "./exosite/simulate-exosite.ts";
export type { PlatformName, Platforms } from "./platforms.ts";
export { type CommonOptions, type SimulateOptions, type Simulator, simulate } from "./simulate.ts";
export type { Battery, Profile } from "./vrm/curves/profile.ts";
export type { Rate } from "./vrm/limiter.ts";
export type { Portal } from "./vrm/portal/portal.ts";
export type {
  AccessLevel,
  AlarmRule,
  Device,
  Invitation,
  Site,
  SiteSettings,
  Tag,
} from "./vrm/portal/site.ts";
export type { AccessToken, Session, Team, User } from "./vrm/portal/user.ts";
export type { VrmOptions } from "./vrm/simulate-vrm.ts";
export type { Language } from "./vrm/texts.ts";
