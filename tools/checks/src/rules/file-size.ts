import type { Rule } from "../rule.ts";

/** First match counts. Generated tables (types, operations, bundles) grow with the platform and are not read by hand. */
const limits: readonly { files: RegExp; lines: number; linesPerMethod?: number }[] = [
  { files: /__fixtures__|__snapshots__|^tools\/conformance\/vectors\//, lines: Number.POSITIVE_INFINITY },
  // A generated class grows with its resource; what must not grow is what one operation costs.
  { files: /\/src\/generated\/.*resources\/.*\.ts$/, lines: 80, linesPerMethod: 40 },
  { files: /\/src\/generated\//, lines: Number.POSITIVE_INFINITY },
  { files: /^specs\/.*\.ya?ml$/, lines: 800 },
  { files: /\.[cm]?[jt]sx?$/, lines: 300 },
];

export const fileSize: Rule = {
  name: "file-size",
  why: "A file that fits the head can be changed by someone who has not read the rest.",
  fix: "Split it by what it does: one exported function or class a file. A specification splits by resource.",
  check(repository) {
    return repository.files.flatMap((file) => {
      const found = limits.find(({ files }) => files.test(file));
      if (!found || found.lines === Number.POSITIVE_INFINITY) {
        return [];
      }
      const text = repository.read(file);
      const methods = found.linesPerMethod ? (text.match(/^ {4}return /gm)?.length ?? 0) : 0;
      const limit = found.lines + methods * (found.linesPerMethod ?? 0);
      const lines = text.trimEnd().split("\n").length;
      return lines > limit ? [{ file, message: `has ${lines} lines, at most ${limit}` }] : [];
    });
  },
};
