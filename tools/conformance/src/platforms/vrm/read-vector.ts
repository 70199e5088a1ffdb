import type { JsonObject } from "../../vectors/json.ts";
import type { RecordedRequest, RecordedStep, Vector } from "../../vectors/vector.ts";

/** Operations by which a client gets a token. */
export const LOGINS: readonly string[] = ["auth_login_post", "auth_login_as_demo_get"];

/** Brings a VRM vector into the form that all platforms have. */
export function readVector(vector: Vector): Vector {
  return withOwnAddress(withForms(withBytes(withoutCaller(vector))));
}

/** Whose installations are listed: a user who is null is not said. */
function withoutCaller(vector: Vector): Vector {
  const { idUser, ...path } = vector.input.path ?? {};
  return vector.operation === "users_installations_get" && idUser === null
    ? { ...vector, input: { ...vector.input, path } }
    : vector;
}

/** Where a value is told in several forms, all of them are the value that is compared. */
function withForms(vector: Vector): Vector {
  const { value, normalized, decoded, decodedBase64, ...rest } = vector.outcome;
  const forms = Object.entries({ normalized, decoded, decodedBase64 }).filter(
    ([, form]) => form !== undefined,
  );
  return forms.length === 0 || value === undefined
    ? vector
    : { ...vector, outcome: { ...rest, value: { value, ...(Object.fromEntries(forms) as JsonObject) } } };
}

/** A value that is bytes is base64 text there, as its answer is. */
function withBytes(vector: Vector): Vector {
  const { outcome, response } = vector;
  return response?.bodyKind === "bytes" && outcome.value === response.body
    ? { ...vector, outcome: { ...outcome, value: { base64: String(outcome.value) } } }
    : vector;
}

/** Paths are relative to the portal's address; where that is another one, its path goes before them. */
function withOwnAddress(vector: Vector): Vector {
  const { baseUrl } = vector.input.client ?? {};
  if (baseUrl === undefined) {
    return vector;
  }
  const { origin, pathname } = new URL(baseUrl);
  const moved = (request: RecordedRequest) => ({ ...request, path: `${pathname}${request.path}` });
  const steps = vector.steps?.map((step): RecordedStep => ({ ...step, request: moved(step.request) }));
  return {
    ...vector,
    ...(vector.request ? { request: moved(vector.request) } : {}),
    ...(steps === undefined ? {} : { steps }),
    input: { ...vector.input, client: { ...vector.input.client, baseUrl: origin } },
  };
}
