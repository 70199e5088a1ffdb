import { matchingLines } from "../matching-lines.ts";
import type { Rule } from "../rule.ts";

/** A folder of one machine: a home, a workplace, a drive. Not the path of a URL, not a folder further down. */
const absolute = /(?<![\w.:/}*-])(\/(work|home|root|Users)\/[\w.]|[A-Z]:\\\w)/;
const shared = /\.\.\/shared\b/;

export const standsAlone: Rule = {
  name: "stands-alone",
  why: "A clone has nothing but itself.",
  fix: "Bring what is needed into the repository. A test may read a folder beside it, if it is skipped where that is missing.",
  check(repository) {
    return repository.files
      .filter((file) => !/\.jsonl$|__fixtures__\/|\.lock$|^pnpm-lock\.yaml$|\.(png|jpg|zip)$/.test(file))
      .flatMap((file) => {
        const text = repository.read(file);
        const mayReadShared = /\.test\.ts$/.test(file) && /skip/.test(text);
        return [...matchingLines(text, absolute), ...(mayReadShared ? [] : matchingLines(text, shared))].map(
          (match) => ({
            file,
            line: match.line,
            message: `reaches out of it: ${match.text.trim().slice(0, 100)}`,
          }),
        );
      });
  },
};
