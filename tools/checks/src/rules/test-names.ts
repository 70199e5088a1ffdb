import { matchingLines } from "../matching-lines.ts";
import type { Rule } from "../rule.ts";

export const testNames: Rule = {
  name: "test-names",
  why: "The names of the tests read as a matrix of what holds: `default`, `args: status`, `error: 404`.",
  fix: "State the fact: `refreshes once`, not what it ought to do.",
  check(repository) {
    return repository.files
      .filter((file) => /\.test(-d)?\.ts$/.test(file))
      .flatMap((file) =>
        matchingLines(repository.read(file), /\b(it|test|describe)(\.\w+)*\(\s*["'`][^"'`]*\bshould\b/).map(
          ({ line }) => ({ file, line, message: "says what ought to be" }),
        ),
      );
  },
};
