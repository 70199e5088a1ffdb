import { callFromRequest } from "../../scenario/call-from-request.ts";
import type { OperationTable } from "../../scenario/operation-table.ts";
import { planned } from "../../scenario/planned.ts";
import type { PlannedCall } from "../../scenario/scenario.ts";
import type { JsonObject } from "../../vectors/json.ts";
import type { Vector, VectorCall } from "../../vectors/vector.ts";
import { LOGINS } from "./read-vector.ts";

/** The answer of this one says whose account it is; the client asks it by itself where it lists installations. */
const ACCOUNT = "users_me_get";
const OWN_INSTALLATIONS = "users_installations_get";

/** Says which calls a vector is about whose steps are of several operations; the others are one call. */
export function planVrm(vector: Vector, table: OperationTable): PlannedCall[] | undefined {
  const { operation, steps = [] } = vector;
  const named = steps.map((step) => ({ ...step, name: table.nameOf(step.request) ?? operation }));
  const own = named.filter(({ name }) => !byItself(name, vector));
  if (own.length === 0 && steps.length > 0) {
    // What the client asks for by itself failed, and with it the call, whatever it would have asked for.
    return [{ ...planned(operation, withPlaceholders(vector, table)), main: true }];
  }
  if (own.every(({ name }) => name === operation)) {
    // Repetitions, pages and windows belong to the one call.
    const [first] = own;
    return first && [whole(vector, callFromRequest(first.request, table))];
  }
  return own.map(({ name, request }) => {
    const recorded = callFromRequest(request, table);
    const call = name === operation ? { ...recorded, ...filled(vector, recorded) } : recorded;
    return { ...planned(name, call), main: name === operation };
  });
}

/** Whether the client makes a request without being asked. */
function byItself(name: string, { auth, operation, input }: Vector): boolean {
  return (
    (LOGINS.includes(name) && ["demo", "password"].includes(auth.kind)) ||
    (name === ACCOUNT && operation === OWN_INSTALLATIONS && input.path?.idUser == null)
  );
}

/** The call as its caller wrote it. */
function whole(vector: Vector, recorded: VectorCall): PlannedCall {
  const { operation, input } = vector;
  const { path, body } = filled(vector, recorded);
  const call = { ...input, path: path ?? {}, body: body ?? null };
  return { ...planned(operation, call), whole: input.client?.allPages === true, main: true };
}

/** What the caller wrote goes before what was made of it. Ids that an earlier answer gave are in the request alone. */
function filled({ operation, input }: Vector, recorded: VectorCall): VectorCall {
  return {
    path: operation === OWN_INSTALLATIONS ? (input.path ?? {}) : { ...recorded.path, ...input.path },
    query: { ...recorded.query, ...input.query },
    // What somebody logged in with, or what another step sends, may stand where the body of the call does.
    body: recorded.body === undefined ? null : ((isLogin(input.body) ? null : input.body) ?? recorded.body),
  };
}

function withPlaceholders({ operation, input }: Vector, table: OperationTable): VectorCall {
  const takes = table.get(operation, input)?.arguments;
  const names = operation === OWN_INSTALLATIONS ? [] : (takes?.path ?? []);
  const path: JsonObject = Object.fromEntries(names.map((name) => [name, input.path?.[name] ?? 1]));
  const body = isLogin(input.body) ? {} : (input.body ?? {});
  return { ...input, path, body: takes?.body ? body : null };
}

/** Whether a body is what somebody logs in with. */
export function isLogin(body: unknown): boolean {
  return "password" in (Object(body) as object);
}
