import { posix } from "node:path";
import type { Rule } from "../rule.ts";

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)\s]*)?\)/g;
const mention = /(?<![\w./-])docs\/(guides|decisions)\/[\w.-]+\.md/g;

export const linksLeadSomewhere: Rule = {
  name: "links-lead-somewhere",
  why: "A page that moved takes its readers along, or strands them.",
  fix: "Point the link to where the page is now.",
  check(repository) {
    const folders = new Set(repository.files.flatMap((file) => ancestors(file)));
    const exists = (path: string): boolean =>
      repository.files.includes(path) || folders.has(path.replace(/\/$/, ""));
    return repository.files
      .filter(
        (file) =>
          /\.(md|ts)$/.test(file) && !/\/generated\/|__fixtures__|\/planted\/|\.changeset\//.test(file),
      )
      .flatMap((file) => {
        const text = repository.read(file);
        const links = file.endsWith(".md") ? [...text.matchAll(link)].map((found) => found[1] ?? "") : [];
        const targets = [
          ...links.map((target) => posix.join(posix.dirname(file), target)),
          ...[...text.matchAll(mention)].map((found) => found[0]),
        ];
        return [...new Set(targets)]
          .filter((target) => !exists(target))
          .map((target) => ({ file, message: `leads to ${target}, which is not there` }));
      });
  },
};

function ancestors(file: string): string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
