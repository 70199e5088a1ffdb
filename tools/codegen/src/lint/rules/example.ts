import type { Rule } from "../rule.ts";

/** A named schema has an example. */
export const example: Rule = ({ kind, node, key, parents }) => {
  const isNamed = kind === "schema" && parents.at(-1)?.kind === "components";
  const has = node.object.example !== undefined || node.object.examples !== undefined;
  if (isNamed && !has && node.text("$ref") === undefined) {
    node.problems.add("BB023", node.place, `\`${key}\` has none.`);
  }
};
