import type { SerialRange } from "./serial-range.ts";

/** A piece of content of a model, such as firmware. */
export interface Content {
  readonly id: string;
  readonly meta: string;
  /** Only for serial numbers that share a group with it. */
  readonly isProtected: boolean;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Unix seconds. */
  updated: number;
}

/** A member of a group: a serial number, a piece of content, or another group. */
export interface Member {
  readonly type: string;
  readonly id: string;
  readonly expire: string;
  readonly meta: string;
}

/** A group of a model. */
export interface Group {
  readonly id: string;
  readonly meta: string;
  members: Member[];
}

/** An attempt to activate a serial number. */
export interface Attempt {
  /** Unix seconds. */
  readonly time: number;
  /** What was sent, as a form. */
  readonly form: string;
}

/** A serial number of a model. */
export interface SerialNumber {
  readonly sn: string;
  readonly extra: string;
  /** RIDs of the clients made for it, the newest last. */
  clients: string[];
  /** Unix seconds until which its device may activate itself. */
  openUntil: number;
  /** Vendor that enabled it. */
  enabledBy: string;
  readonly log: Attempt[];
}

/** A kind of device. */
export interface Model {
  readonly name: string;
  /** The client that devices are cloned from: its RID, or a share code for it. */
  template: { readonly rid: string } | { readonly code: string };
  options: readonly string[];
  readonly serialNumbers: Map<string, SerialNumber>;
  ranges: SerialRange[];
  readonly contents: Map<string, Content>;
  readonly groups: Map<string, Group>;
  /** Names of the vendors that may use it. */
  readonly sharedWith: Set<string>;
}

/** A vendor with what is its. */
export interface Vendor {
  readonly name: string;
  /** RID of the client that registered it. */
  readonly client: string;
  /** Tokens by their id. */
  readonly tokens: Map<string, string>;
  readonly models: Map<string, Model>;
}

/** The vendors of the account. */
export class Fleet {
  readonly vendors: Map<string, Vendor> = new Map();

  /** Registers a vendor. */
  register(name: string, client: string): Vendor {
    const vendor = { name, client, tokens: new Map(), models: new Map() };
    this.vendors.set(name, vendor);
    return vendor;
  }

  /** The vendor that a client has registered. */
  ofClient(rid: string): Vendor | undefined {
    return [...this.vendors.values()].find(({ client }) => client === rid);
  }

  /** The vendor that a token is of. */
  ofToken(token: string): Vendor | undefined {
    return [...this.vendors.values()].find(({ tokens }) => [...tokens.values()].includes(token));
  }
}
