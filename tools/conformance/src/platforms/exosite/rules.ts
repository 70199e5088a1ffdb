import type { Rule } from "../../deliberate/rule.ts";
import { refusedTime } from "./refused-time.ts";
import { emptyBatch, noResult, sendDefault } from "./rpc-rules.ts";
import {
  bytesOfText,
  columns,
  emptyList,
  formFields,
  jsonAsSent,
  lastPage,
  unknownBody,
} from "./text-rules.ts";
import { waitFromNow, waitSince } from "./wait-rules.ts";

/** Rules of `deliberate.json` for what only Exosite has. */
export const rules: Readonly<Record<string, Rule>> = {
  bytesOfText,
  columns,
  emptyBatch,
  emptyList,
  formFields,
  jsonAsSent,
  lastPage,
  noResult,
  refusedTime,
  sendDefault,
  unknownBody,
  waitFromNow,
  waitSince,
};
