import type { Rule } from "../rule.ts";

/** A summary is one sentence. */
export const summary: Rule = ({ kind, node }) => {
  const text = node.text("summary") ?? "";
  if (kind !== "operation" && kind !== "rpcMethod") {
    return;
  }
  if (text.trim() === "") {
    node.problems.add("BB021", node.place, "There is no summary.");
  } else if (/\n/.test(text.trim()) || !/[.?!]$/.test(text.trim()) || /[.?!]\s+\p{Lu}/u.test(text)) {
    node.problems.add("BB021", node.get("summary").place, `\`${text.trim()}\``);
  }
};
