import type { Rule } from "../rule.ts";

const headers: readonly { files: RegExp; first: RegExp }[] = [
  {
    files: /\/src\/generated\/.*\.ts$/,
    first: /^\/\/ Generated from specs\/\S+ by `[^`]+`\. Do not edit\.$/,
  },
  {
    files: /^packages\/[^/]+\/api\.md$/,
    first: /^<!-- Generated from specs\/\S+ by `[^`]+`\. Do not edit\. -->$/,
  },
];

export const generatedHeader: Rule = {
  name: "generated-header",
  why: "Whoever opens a generated file has to see at once what to edit in its place.",
  fix: "Let the generator write: // Generated from specs/<platform>/openapi.yaml by `busbar generate`. Do not edit.",
  check(repository) {
    return repository.files.flatMap((file) => {
      const header = headers.find(({ files }) => files.test(file));
      const first = header === undefined ? "" : (repository.read(file).split("\n")[0] ?? "");
      return header === undefined || header.first.test(first)
        ? []
        : [{ file, line: 1, message: `does not say from what it was generated: ${first.slice(0, 80)}` }];
    });
  },
};
