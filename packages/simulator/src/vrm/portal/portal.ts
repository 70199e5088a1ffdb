import { createRandom, type Random } from "../../engine/random.ts";
import type { Site } from "./site.ts";
import type { AccessToken, Session, Team, User } from "./user.ts";

const day = 86_400_000;

/** Everything that the simulated portal knows. */
export class Portal {
  readonly users: Map<number, User> = new Map();
  readonly sites: Map<number, Site> = new Map();
  readonly accessTokens: AccessToken[] = [];
  /** Logins by bearer token. */
  readonly sessions: Map<string, Session> = new Map();
  readonly teams: Map<number, Team> = new Map();
  /** What users have to decide on, by user: the answer of `users.listInvites`. */
  readonly invites: Map<number, Readonly<Record<string, readonly unknown[]>>> = new Map();
  /** Systems without a gateway, as they were sent. */
  readonly systems: unknown[] = [];
  readonly #random: Random;
  #lastId = 90_400;

  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  /** A user by e-mail address. */
  find(email: string): User | undefined {
    return [...this.users.values()].find((user) => user.email === email);
  }

  /** Installations that a user can reach. */
  sitesOf({ idUser }: User): Site[] {
    return [...this.sites.values()].filter(({ access }) => access.has(idUser));
  }

  /** A number that nothing else has. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Logs a user in. Bearer tokens are web tokens; nobody checks their signature, the portal knows its own. */
  logIn({ idUser }: User, { time, days = 1 }: { time: number; days?: number }): string {
    const ends = time + days * day;
    const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
    const claims = { uid: idUser, iat: seconds(time), exp: seconds(ends), jti: this.nextId() };
    const token = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}.${this.hex(43)}`;
    this.sessions.set(token, { idUser, ends });
    return token;
  }

  /** Gives a user a personal access token. `time` and `expires` are seconds since 1970. */
  createAccessToken(
    { idUser }: User,
    { name, time, expires = null }: { name: string; time: number; expires?: number | null },
  ): AccessToken {
    const made: AccessToken = {
      idAccessToken: this.nextId(),
      idUser,
      name,
      token: this.hex(64),
      createdOn: time,
      expires,
      lastSeen: null,
    };
    this.accessTokens.push(made);
    return made;
  }

  /** Takes access tokens away; gives how many there were. */
  revoke(idUser: number, isMeant: (token: AccessToken) => boolean): number {
    const left = this.accessTokens.filter((token) => token.idUser !== idUser || !isMeant(token));
    const count = this.accessTokens.length - left.length;
    this.accessTokens.splice(0, this.accessTokens.length, ...left);
    return count;
  }

  /** So many hexadecimal digits. */
  hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.#random() * 16).toString(16)).join("");
  }
}

function encode(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
