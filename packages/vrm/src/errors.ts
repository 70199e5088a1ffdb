import type { Problem } from "@busbar/runtime";
import type { ErrorCode } from "./generated/types.ts";

/** Status that an error code stands for where it comes with a 200. */
const meanings: Readonly<Record<ErrorCode, number>> = {
  invalid_credentials: 401,
  missing_parameters: 422,
  empty_search: 422,
  min_one_admin_required: 409,
  user_not_unlinked: 409,
  site_not_linked: 404,
  installation_was_not_unlinked: 409,
  accesslevel_and_user_required: 422,
  accesslevel_and_invite_keys_required: 422,
};

/** Whether an answer says that it is none: the portal sends such with status 200 too. */
export function refused(value: unknown): boolean {
  return (value as { success?: unknown } | null | undefined)?.success === false;
}

/**
 * Reads the body of a failed answer. What is wrong is one text, a list of texts or a text by parameter, under
 * `errors` or, in searches, under `error`; where there is none, the code will do. The class of the error goes by the status, of a 200 by the code, and
 * never by a text.
 *
 * @see specs/vrm/schemas/errors.yaml
 */
export function problem(body: unknown, { status, ok }: Response): Problem {
  const { errors, error = [], error_code: said } = Object(body) as Record<string, unknown>;
  const code = typeof said === "string" && said ? said : undefined;
  const what = errors ?? error;
  const texts = [what].flat().filter((text) => typeof text === "string" && text);
  const fields = Object.entries(Array.isArray(what) || typeof what === "string" ? {} : Object(what)).map(
    ([name, text]) => [name, [text].flat().map(String)],
  );
  return {
    code,
    message: texts.join("; ") || code?.replaceAll("_", " "),
    fields: Object.fromEntries(fields),
    meaning: ok ? meanings[code as ErrorCode] : status,
  };
}
