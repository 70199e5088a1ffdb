import type { Rule } from "../../deliberate/rule.ts";
import { refusedTime } from "./refused-time.ts";
import { emptyBatch, noResult, sendDefault, waitSince } from "./rpc-rules.ts";
import { bytesOfText, columns, emptyList, formFields, jsonAsSent } from "./text-rules.ts";

/** Rules of `deliberate.json` for what only Exosite has. */
export const exositeRules: Readonly<Record<string, Rule>> = {
  bytesOfText,
  columns,
  emptyBatch,
  emptyList,
  formFields,
  jsonAsSent,
  noResult,
  refusedTime,
  sendDefault,
  waitSince,
};
