import { platforms } from "../platforms.ts";
import type { Rule } from "../rule.ts";

export const specsCiteSources: Rule = {
  name: "specs-cite-sources",
  why: "A specification by hand is worth as much as what it was written from.",
  fix: "Write specs/<platform>/SOURCES.md: upstream with a link, its version, open questions, what is inferred.",
  check(repository) {
    return platforms(repository).flatMap((platform) => {
      const file = `specs/${platform}/SOURCES.md`;
      if (!repository.files.includes(file)) {
        return [{ file, message: "is missing" }];
      }
      const text = repository.read(file);
      return [
        ...(/https?:\/\//.test(text) ? [] : [{ file, message: "links no upstream" }]),
        ...(/\d+\.\d+|\b[0-9a-f]{7,40}\b/.test(text)
          ? []
          : [{ file, message: "names no version or commit" }]),
      ];
    });
  },
};
