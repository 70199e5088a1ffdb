import type {
  RecordedRequest,
  RecordedResponse,
  RecordedStep,
  Vector,
  VectorAuth,
} from "../../src/vectors/vector.ts";
import { request, response, vector } from "../vectors.ts";

const tokens: VectorAuth = { kind: "bearer", accessToken: "a-1", refreshToken: "r-1" };

/** Header of the first access token. */
export const old = { authorization: "Bearer a-1" };

/** Header of the access token after a renewal. */
export const fresh = { authorization: "Bearer a-2" };

/** What a request with a JSON body has beside the body. */
export const json = { bodyKind: "json", headers: { ...old, "content-type": "application/json" } } as const;

/** The answer to an access token that is too old. */
export const expired: RecordedResponse = response(401, { errors: { authentication: "expired_token" } });

/** An object as the server answers it. */
export const site = { id: 1, name: "A", campaign_id: 1 };

/** The renewal of the tokens. */
export const renewal: RecordedStep = {
  request: request("POST", "/auth/token/refresh", { headers: { authorization: "Bearer r-1" } }),
  response: response(200, { status: "success", access_token: "a-2", refresh_token: "r-2" }),
};

/** A GET with the first access token. */
export function get(path: string, headers: Record<string, string> = old): RecordedRequest {
  return request("GET", path, { headers });
}

/** A vector of one exchange of a caller who has tokens. */
export function one(operation: string, input: Vector["input"], more: Partial<Vector>): Vector {
  return vector(operation, input, { auth: tokens, ...more });
}

/** A vector of several exchanges. */
export function several(
  operation: string,
  input: Vector["input"],
  steps: RecordedStep[],
  more: Partial<Vector>,
): Vector {
  return one(operation, input, { steps, ...more });
}
