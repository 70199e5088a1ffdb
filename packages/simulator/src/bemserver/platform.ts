import { namesTag } from "../engine/etag.ts";
import type { Answer, Handler, Platform } from "../engine/platform.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Route } from "../engine/routes.ts";
import { argumentReader } from "./arguments.ts";
import { authenticate, unauthorized } from "./authenticate.ts";
import type { Context, ServerCall } from "./context.ts";
import { entityTag } from "./entity-tags.ts";
import { errorAnswer } from "./errors.ts";
import { crudOperation } from "./operations/crud.ts";
import { operations } from "./operations/index.ts";
import { answerSchema } from "./present.ts";
import type { Row } from "./rows.ts";
import type { Store } from "./store.ts";

/** Nobody: who calls an operation that is open to all. */
const nobody: Row = { id: 0, is_admin: false, is_active: false };

/** BEMServer as the engine sees a platform. */
export function bemserverPlatform(context: Context): Platform<Row, Store> {
  const { document, version, store, tokens, methods } = context;
  const reader = argumentReader();

  async function finish(call: ServerCall, answer: Answer): Promise<Answer> {
    // Said of answers without a body too.
    const headers = { "content-type": "application/json", ...answer.headers };
    if (answer.body === undefined || !declaresTag(call.route, answer.status)) {
      return { ...answer, headers };
    }
    const tag = await entityTag(
      document,
      answerSchema(document, call.route),
      answer.body,
      answer.headers?.["x-pagination"],
    );
    const known = call.incoming.headers.get("if-none-match");
    if (call.incoming.method === "GET" && known !== null && namesTag(known, tag)) {
      return { status: 304 };
    }
    return { ...answer, headers: { ...headers, etag: `"${tag}"` } };
  }

  function handler(route: Route): Handler<Row> | undefined {
    const operation = operations[route.id] ?? crudOperation(route.method, route.path);
    return operation && ((call) => operation(context, call));
  }

  return {
    document,
    version,
    state: store,
    nobody,
    authenticate: (incoming, { schemes }) =>
      authenticate(incoming, {
        store,
        tokens,
        methods,
        kind: schemes.includes("refreshToken") ? "refresh" : "access",
      }),
    checkHeaders(incoming, route) {
      const isMissing = route.parameters.some(
        ({ name, in: place, required }) => place === "header" && required && !incoming.headers.has(name),
      );
      if (isMissing) {
        throw new Refusal(428);
      }
    },
    readArguments: (incoming, route) => reader.read(incoming, route),
    handler,
    finish,
    refuse: errorAnswer,
    expiredToken: () => unauthorized("expired_token", methods),
    // Two resources take any text for an id, and the server fails on what is no number.
    takesPath: (route, _name, value) =>
      value !== "" && (/^\d+$/.test(value) || /^\/(notifications|event_categories)\/\{/.test(route.path)),
  };
}

function declaresTag(route: Route, status: number): boolean {
  return "ETag" in (route.operation.responses?.[String(status)]?.headers ?? {});
}
