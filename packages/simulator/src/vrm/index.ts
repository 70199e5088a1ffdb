export type { Battery, Profile } from "./curves/profile.ts";
export type { Rate } from "./limiter.ts";
export type { Portal } from "./portal/portal.ts";
export type { AccessLevel, AlarmRule, Device, Invitation, Site, SiteSettings, Tag } from "./portal/site.ts";
export type { AccessToken, Session, Team, User } from "./portal/user.ts";
export type { VrmOptions } from "./simulate-vrm.ts";
export type { Language } from "./texts.ts";
