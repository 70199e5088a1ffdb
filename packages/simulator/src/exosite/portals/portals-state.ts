/** What somebody may do, and with what. */
export interface Permission {
  readonly access: string;
  readonly oid: { readonly type: string; readonly id: string };
}

/** Something that is stored with its media type. */
export interface Stored {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A user of the domain. */
export interface PortalsUser {
  readonly id: string;
  readonly rid: string;
  email: string;
  userName: string;
  password: string;
  fullName: string;
  phoneNumber: string;
  meta: unknown;
  activated: boolean;
  /** Whether the user may do everything in the domain. */
  readonly isAdmin: boolean;
  permissions: readonly Permission[];
  /** Unix seconds. */
  lastLogin: number | null;
  picture?: Stored;
  /** What is stored for the user, by place. */
  readonly storage: Map<string, Stored>;
}

/** A token that stands in for a login. */
export interface PortalsToken {
  readonly user: string;
  /** Unix seconds. */
  readonly expires: number;
  /** Good for looking its user up, and nothing else. */
  readonly isReadOnly: boolean;
}

/** A portal: a client that belongs to a user. */
export interface Portal {
  readonly id: string;
  readonly rid: string;
  /** Id of the user. */
  readonly owner: string;
  readonly planId: string;
  /** Whom it is shared with. */
  shares: readonly Permission[];
}

/** A dashboard, group, theme or widget. */
export type PortalsRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** A mail that Portals would have sent, with its key. */
export interface Mail {
  readonly to: string;
  readonly kind: "activation" | "reset";
  readonly key: string;
}

/** What Portals knows beside the account. */
export class PortalsState {
  /** Host of the domain. */
  domain: string = "portals.exosite.com";
  readonly users: Map<string, PortalsUser> = new Map();
  readonly tokens: Map<string, PortalsToken> = new Map();
  readonly portals: Map<string, Portal> = new Map();
  readonly mails: Mail[] = [];
  /** Files of the domain by path. */
  readonly files: Map<string, Stored> = new Map();
  readonly #records = new Map<string, Map<string, PortalsRecord>>();
  #lastId = 1_284_862_589;

  /** Ten digits that nothing has yet. */
  newId(): string {
    this.#lastId += 7;
    return String(this.#lastId);
  }

  /** Dashboards, groups, themes or widgets, by id. */
  records(kind: string): Map<string, PortalsRecord> {
    const known = this.#records.get(kind) ?? new Map<string, PortalsRecord>();
    this.#records.set(kind, known);
    return known;
  }

  /** The user of an e-mail address or user name. */
  userByName(name: string): PortalsUser | undefined {
    return [...this.users.values()].find(({ email, userName }) => email === name || userName === name);
  }
}
