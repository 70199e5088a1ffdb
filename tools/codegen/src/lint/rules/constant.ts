import type { Rule } from "../rule.ts";

/** A constant parameter is required. */
export const constant: Rule = ({ kind, node }) => {
  const schema = node.get("schema").follow();
  if (kind === "parameter" && schema.object.const !== undefined && !node.flag("required")) {
    node.problems.add("BB026", node.place, `\`${node.text("name")}\``);
  }
};
