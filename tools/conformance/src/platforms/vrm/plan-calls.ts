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
  const { operation, input, steps = [] } = vector;
  const named = steps.map((step) => ({ ...step, name: table.nameOf(step.request) ?? operation }));
  const own = named.filter(({ name }) => !byItself(name, vector));
  if (own.length === 0 && steps.length > 0) {
    // The login failed, and with it the call, whatever it would have asked for.
    return [{ ...planned(operation, withPlaceholders(vector, table)), main: true }];
  }
  if (own.every(({ name }) => name === operation)) {
    // Repetitions, pages and windows belong to the one call.
    return steps.length === 0 ? undefined : [whole(vector)];
  }
  return own.map(({ name, request }) => {
    const recorded = callFromRequest(request, table);
    const call = name === operation ? { ...recorded, ...filled(input, recorded) } : recorded;
    return { ...planned(name, call), main: name === operation };
  });
}

/** Whether the client makes a request without being asked. */
function byItself(name: string, { auth, operation, input }: Vector): boolean {
  return (
    (LOGINS.includes(name) && ["demo", "password"].includes(auth.kind)) ||
    (name === ACCOUNT && operation === OWN_INSTALLATIONS && input.path?.idUser === undefined)
  );
}

function whole({ operation, input }: Vector): PlannedCall {
  return { ...planned(operation, input), whole: input.client?.allPages === true, main: true };
}

/** What the caller wrote goes before what was made of it. */
function filled(input: VectorCall, recorded: VectorCall): VectorCall {
  return {
    path: { ...recorded.path, ...input.path },
    query: { ...recorded.query, ...input.query },
    ...(recorded.body === undefined ? {} : { body: input.body ?? recorded.body }),
  };
}

function withPlaceholders({ operation, input }: Vector, table: OperationTable): VectorCall {
  const names = table.get(operation, input)?.arguments.path ?? [];
  const path: JsonObject = Object.fromEntries(names.map((name) => [name, input.path?.[name] ?? 1]));
  return { ...input, path, body: isLogin(input.body) ? {} : (input.body ?? null) };
}

function isLogin(body: unknown): boolean {
  return "password" in (Object(body) as object);
}
