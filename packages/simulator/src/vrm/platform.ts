import type { Handler, Platform } from "../engine/platform.ts";
import type { Route } from "../engine/routes.ts";
import { checkAccount } from "./access.ts";
import { argumentReader } from "./arguments.ts";
import { authenticate } from "./authenticate.ts";
import type { Caller, Context } from "./context.ts";
import { errorAnswer, refuse } from "./errors.ts";
import { operations } from "./operations/index.ts";
import type { Portal } from "./portal/portal.ts";

/** VRM as the engine sees a platform. */
export function vrmPlatform(context: Context): Platform<Caller, Portal> {
  const { document, portal, language } = context;
  const reader = argumentReader(document);

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
    authenticate: async (incoming, route) => authenticate(context, incoming, route),
    checkHeaders: () => undefined,
    readArguments: (incoming, route) => reader.read(incoming, route),
    handler,
    finish: (_call, answer) => ({
      ...answer,
      headers: { "content-type": "application/json", ...answer.headers },
    }),
    refuse: (refusal) => errorAnswer(refusal, language),
    expiredToken: () => refuse(401, "expiredToken"),
  };
}
