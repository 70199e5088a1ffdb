import { exactAccept, labelledJson, noContent } from "./answer-rules.ts";
import { noRefreshToken, oneRefresh, publicOperation, refusedCredential } from "./auth-rules.ts";
import { bothMessages, fieldLists, ownSentence } from "./error-rules.ts";
import { memberName } from "./member-name.ts";
import { encodedPathValue, oneSlash, refusedPathValue } from "./path-rules.ts";
import { booleanText, isoTime, joinedList, jsonText } from "./query-rules.ts";
import { refusedRedirect } from "./refused-redirect.ts";
import type { Rule } from "./rule.ts";
import { openFile, textMember } from "./unsent-rules.ts";
import { acceptedVersion, versionError } from "./version-rules.ts";

/** What is recorded is right, although the official client reports it in its own way. */
const asRecorded: Rule = (scenario) => ({ ...scenario });

/** The rules by the name that `deliberate.json` calls them by. */
export const rules: Readonly<Record<string, Rule>> = {
  acceptedVersion,
  asRecorded,
  bothMessages,
  booleanText,
  refusedCredential,
  encodedPathValue,
  exactAccept,
  fieldLists,
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
  publicOperation,
  refusedPathValue,
  refusedRedirect,
  textMember,
  versionError,
  labelledJson,
};
