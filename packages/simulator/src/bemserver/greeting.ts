import type { Greeting } from "../engine/definition.ts";
import type { Store } from "./store.ts";

/** Who may log in. */
export const greeting: Greeting<Store> = {
  name: "BEMServer",
  lines: (state) =>
    state.all("users").map((user) => {
      const kind = user.is_active ? (user.is_admin ? "administrator" : "plain user") : "inactive";
      return `${String(user.email).padEnd(18)} ${JSON.stringify(user.password).padEnd(22)} ${kind}`;
    }),
};
