import { CallFailure } from "../call-failure.ts";
import type { Entry } from "../callable.ts";
import type { ProcedureCall } from "../procedures.ts";

function tag({ caller, arguments: [given, action, name] }: ProcedureCall): void {
  const resource = caller.own(given);
  caller.demand("tag", resource);
  if (typeof name !== "string" || (action !== "add" && action !== "remove")) {
    throw new CallFailure("invalid");
  }
  resource.tags[action === "add" ? "add" : "delete"](name);
}

function comment({ caller, arguments: [given, visibility, text] }: ProcedureCall): void {
  const resource = caller.own(given);
  caller.demand("comment", resource);
  if (typeof visibility !== "string" || typeof text !== "string") {
    throw new CallFailure("invalid");
  }
  resource.comments.push([visibility, text]);
}

/** Procedures that the documentation does not have (any more). */
export const labelProcedures: Readonly<Record<string, Entry>> = {
  tag: [tag, 3, 3],
  comment: [comment, 3, 3],
};
