import type { Handler, Platform } from "../engine/platform.ts";
import type { Route } from "../engine/routes.ts";
import { checkAccount } from "./access.ts";
import { argumentReader } from "./arguments.ts";
import { authenticate } from "./authenticate.ts";
import type { Caller, Context } from "./context.ts";
import { errorAnswer, refuse } from "./errors.ts";
import { operations } from "./operations/index.ts";
import type { Portal } from "./portal/portal.ts";

/** Nobody: who calls an operation that is open to all. */
const nobody: Caller = { user: { idUser: 0, name: "", email: "", password: "", country: "" } };

/** VRM as the engine sees a platform. */
export function vrmPlatform(context: Context): Platform<Caller, Portal> {
  const { document, portal, language } = context;
  const reader = argumentReader();

  function handler(route: Route): Handler<Caller> | undefined {
    const operation = operations[route.id];
    return (
      operation &&
      ((call) => {
        checkAccount(call);
        return operation(context, call);
      })
    );
  }

  return {
    document,
    version: "2",
    state: portal,
    basePath: "/v2",
    redirectsToSlash: false,
    nobody,
    authenticate: async (incoming) => authenticate(context, incoming),
    readArguments: (incoming, route) => reader.read(incoming, route),
    handler,
    refuse: (refusal) => errorAnswer(refusal, language),
    expiredToken: () => refuse(401, "expiredToken"),
  };
}
