/** A user of the portal. */
export interface User {
  readonly idUser: number;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly country: string;
  /** Code that a login needs as well, sent by text message. */
  readonly smsToken?: string;
  /** Whether the user administers the portal as a whole. */
  readonly isPortalAdmin?: boolean;
  /** Whether it is the demo account, which may do little. */
  readonly isDemo?: boolean;
}

/** A personal access token. */
export interface AccessToken {
  readonly idAccessToken: number;
  readonly idUser: number;
  readonly name: string;
  readonly token: string;
  /** Seconds since 1970, as the others. */
  readonly createdOn: number;
  readonly expires: number | null;
  lastSeen: number | null;
}

/** A login, by the bearer token that it gave. */
export interface Session {
  readonly idUser: number;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

/** A team of users. */
export interface Team {
  readonly idUserGroup: number;
  readonly name: string;
}
