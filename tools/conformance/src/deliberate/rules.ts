import { exactAccept, labelledJson, noContent } from "./answer-rules.ts";
import { noRefreshToken, oneRefresh, publicOperation, refusedCredential } from "./auth-rules.ts";
import { bothMessages, fieldLists, ownSentence } from "./error-rules.ts";
import { memberName } from "./member-name.ts";
import { firstPage, linkPage, pageOfObject } from "./page-rules.ts";
import { encodedPathValue, oneSlash, refusedPathValue } from "./path-rules.ts";
import { booleanText, isoTime, joinedList, jsonText } from "./query-rules.ts";
import { refusedRedirect } from "./refused-redirect.ts";
import type { Rule } from "./rule.ts";
import { openFile, textMember } from "./unsent-rules.ts";

/** What is recorded is right, although the official client reports it in its own way. */
const asRecorded: Rule = (scenario) => ({ ...scenario });

/** The rules that any platform may need, by the name that `deliberate.json` calls them by. */
export const rules: Readonly<Record<string, Rule>> = {
  asRecorded,
  bothMessages,
  booleanText,
  refusedCredential,
  encodedPathValue,
  exactAccept,
  fieldLists,
  firstPage,
  isoTime,
  joinedList,
  jsonText,
  memberName,
  noContent,
  noRefreshToken,
  oneRefresh,
  oneSlash,
  openFile,
  ownSentence,
  pageOfObject,
  publicOperation,
  refusedPathValue,
  refusedRedirect,
  textMember,
  labelledJson,
  linkPage,
};
