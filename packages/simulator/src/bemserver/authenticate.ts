import type { Incoming } from "../engine/incoming.ts";
import { readBasic } from "../engine/read-basic.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";
import type { TokenKind, Tokens } from "./tokens.ts";

/** Schemes that the server can be configured to accept. */
export type AuthMethod = "Bearer" | "Basic";

/** Who calls, from the Authorization header. An inactive user gets this far; what he asks for is refused later. */
export async function authenticate(
  incoming: Incoming,
  {
    store,
    tokens,
    methods,
    kind,
  }: { store: Store; tokens: Tokens; methods: readonly AuthMethod[]; kind: TokenKind },
): Promise<Row> {
  const header = incoming.headers.get("authorization");
  if (header === null) {
    throw unauthorized("missing_authentication", methods);
  }
  const space = header.indexOf(" ");
  if (space < 0) {
    throw new Refusal(400);
  }
  const scheme = header.slice(0, space);
  const credentials = header.slice(space + 1).trim();
  const users = store.all("users");
  if (!methods.some((method) => method === scheme)) {
    throw unauthorized("invalid_scheme", methods);
  }
  if (scheme === "Bearer") {
    const checked = await tokens.check(credentials, kind, incoming.time);
    const user = typeof checked === "string" ? undefined : users.find((row) => row.email === checked.email);
    if (!user) {
      throw unauthorized(checked === "expired_token" ? checked : "invalid_token", methods);
    }
    return user;
  }
  const [email, password] = readBasic(credentials) ?? [];
  if (email === undefined) {
    throw unauthorized("malformed_credentials", methods);
  }
  const user = users.find((row) => row.email === email && row.password === password);
  if (!user) {
    throw unauthorized("invalid_credentials", methods);
  }
  return user;
}

/** 401 with the server's code for what is wrong. */
export function unauthorized(code: string, methods: readonly AuthMethod[]): Refusal {
  return new Refusal(401, {
    errors: { authentication: code },
    headers: { "www-authenticate": methods.join(", ") },
  });
}
