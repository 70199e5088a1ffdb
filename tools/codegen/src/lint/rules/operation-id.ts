import type { Rule } from "../rule.ts";

/** An operationId is `resource.method`. */
export const operationId: Rule = ({ kind, node, parents }) => {
  const inPaths = parents.length === 2 && node.pointer.startsWith("#/paths/");
  const id = node.text("operationId");
  if (kind === "operation" && inPaths && !/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(id ?? "")) {
    node.problems.add("BB020", node.place, id === undefined ? "There is no operationId." : `\`${id}\``);
  }
};
