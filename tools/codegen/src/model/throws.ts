import { firstSentence } from "./first-sentence.ts";
import type { Thrown } from "./operation.ts";
import type { Answer } from "./parsed.ts";

const errors: Record<string, string> = {
  "304": "NotModifiedError",
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionError",
  "404": "NotFoundError",
  "409": "ConflictError",
  "412": "PreconditionError",
  "422": "ValidationError",
  "428": "PreconditionError",
  "429": "RateLimitError",
};

/** The error classes that the documented failures of an operation become, one line each. */
export function thrownBy(answers: readonly Answer[]): Thrown[] {
  const thrown = new Map<string, string[]>();
  for (const { status, description } of answers) {
    const error =
      errors[status] ?? (/^5/.test(status) ? "ServerError" : /^4/.test(status) ? "ApiError" : undefined);
    if (error !== undefined) {
      const when = `${status}${description ? `: ${firstSentence(description)}` : ""}`;
      thrown.set(error, [...(thrown.get(error) ?? []), when]);
    }
  }
  return [...thrown].map(([error, when]) => ({ error, when: when.join(" ") }));
}
