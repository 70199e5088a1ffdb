import type { Treatment } from "./serve.ts";
import { json } from "./treatments.ts";

/** A server that takes the newest token only; `/login` and `/refresh` give a newer one. */
export function issuing(state: { newest: number; refreshable?: boolean }): Treatment {
  return (request, response) => {
    const next = () =>
      json({ access: `token-${++state.newest}`, refresh: "refresh-1" })(request, response, "");
    if (request.url === "/login") {
      return next();
    }
    if (request.url === "/refresh") {
      return state.refreshable === false ? json({ code: "bad_refresh" }, 401)(request, response, "") : next();
    }
    const good = request.headers.authorization === `Bearer token-${state.newest}`;
    return json(good ? { id: 1 } : { code: "expired" }, good ? 200 : 401)(request, response, "");
  };
}
