import { requireActive } from "../access.ts";
import type { Operation } from "../context.ts";

/** Gives a pair of tokens; whoever may not have one gets a 200 that says so. */
export const getTokens: Operation = async ({ store, tokens }, { body, incoming }) => {
  const { email, password } = body as Readonly<Record<string, string>>;
  const user = store.find("users", { email, password, is_active: true });
  return {
    status: 200,
    body: user ? await tokens.pair(String(email), incoming.time) : { status: "failure" },
  };
};

/** Gives a new pair to whoever a refresh token, or Basic credentials, belong to. */
export const refreshTokens: Operation = async ({ tokens }, { user, incoming }) => {
  requireActive(user);
  return { status: 200, body: await tokens.pair(String(user.email), incoming.time) };
};
