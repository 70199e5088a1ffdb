/** Lifetimes in seconds. */
const lifetimes = { access: 900, refresh: 5_184_000 };

/** Which of the two tokens. */
export type TokenKind = keyof typeof lifetimes;

/** What a token turned out to be. */
export type TokenCheck = { readonly email: string } | "expired_token" | "invalid_token";

const encoder = new TextEncoder();

/** Issues and checks JSON web tokens (HS256). */
export class Tokens {
  readonly #key: Promise<CryptoKey>;
  #issued = 0;

  constructor(secret: string) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    this.#key = crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
  }

  /** A fresh pair for a user, as the login answers it. */
  async pair(
    email: string,
    time: number,
  ): Promise<{ status: "success"; access_token: string; refresh_token: string }> {
    return {
      status: "success",
      access_token: await this.issue("access", email, time),
      refresh_token: await this.issue("refresh", email, time),
    };
  }

  /** One token; `time` (milliseconds) in the past makes one that has expired or soon will. */
  async issue(kind: TokenKind, email: string, time: number): Promise<string> {
    this.#issued += 1;
    // The counter keeps two logins within one second apart, which the real server does not.
    const claims = {
      email,
      exp: Math.floor(time / 1000) + lifetimes[kind],
      type: kind,
      jti: String(this.#issued),
    };
    const content = `${toBase64Url(encoder.encode(JSON.stringify({ alg: "HS256" })))}.${toBase64Url(encoder.encode(JSON.stringify(claims)))}`;
    const signature = await crypto.subtle.sign("HMAC", await this.#key, encoder.encode(content));
    return `${content}.${toBase64Url(new Uint8Array(signature))}`;
  }

  /** Whose token it is, if it is one of this kind, signed here and still valid at `time`. */
  async check(token: string, kind: TokenKind, time: number): Promise<TokenCheck> {
    const [header = "", payload = "", signature = ""] = token.split(".");
    try {
      const content = encoder.encode(`${header}.${payload}`);
      const isOurs = await crypto.subtle.verify("HMAC", await this.#key, fromBase64Url(signature), content);
      const claims = JSON.parse(new TextDecoder().decode(fromBase64Url(payload))) as Record<string, unknown>;
      if (!isOurs) {
        return "invalid_token";
      }
      if (Number(claims.exp) * 1000 <= time) {
        return "expired_token";
      }
      return claims.type === kind ? { email: String(claims.email) } : "invalid_token";
    } catch {
      return "invalid_token";
    }
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
