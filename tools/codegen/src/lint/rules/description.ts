import type { Cursor } from "../../parse/cursor.ts";
import type { Rule } from "../rule.ts";

/** Parameters and members are described. */
export const description: Rule = ({ kind, node, key, parents }) => {
  const isMember =
    kind === "schema" && parents.at(-1)?.kind === "schema" && /\/properties\/[^/]+$/.test(node.pointer);
  if (
    (kind === "parameter" || kind === "contentDescriptor") &&
    node.text("$ref") === undefined &&
    !described(node) &&
    !described(node.get("schema"))
  ) {
    node.problems.add("BB022", node.place, `The parameter \`${node.text("name") ?? key}\` has none.`);
  }
  if (isMember && !described(node) && node.object.const === undefined) {
    node.problems.add("BB022", node.place, `The member \`${key}\` has none.`);
  }
};

// A reference is described by what it refers to.
function described(node: Cursor): boolean {
  const own = node.text("description") ?? "";
  const target = node.text("$ref") === undefined ? undefined : node.follow();
  return own.trim() !== "" || (target?.text("description") ?? "").trim() !== "";
}
