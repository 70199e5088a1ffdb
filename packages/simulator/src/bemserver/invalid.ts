import { Refusal } from "../engine/refusal.ts";
import type { FieldErrors } from "./messages.ts";

/** 422 with errors in one place of the request. */
export function invalid(location: string, errors: FieldErrors | Readonly<Record<string, string>>): Refusal {
  return new Refusal(422, { errors: { [location]: errors } });
}
