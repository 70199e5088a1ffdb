import { type ClassRow, good } from "../../outcome/class-table.ts";

/** A good answer whose body says that it is none: the code says which kind, where it is known. */
export const classes: readonly ClassRow[] = [
  inBand("AuthenticationError", "invalid_credentials"),
  inBand("NotFoundError", "site_not_linked"),
  inBand("ValidationError", "missing_parameters", "empty_search"),
  inBand("ValidationError", "accesslevel_and_user_required", "accesslevel_and_invite_keys_required"),
  inBand("ConflictError", "min_one_admin_required", "user_not_unlinked", "installation_was_not_unlinked"),
  { class: "rpc", status: good, ours: "ApiError" },
];

function inBand(ours: string, ...codes: string[]): ClassRow {
  return { class: "rpc", status: good, codes, ours };
}
