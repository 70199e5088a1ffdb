import type { Rule } from "../rule.ts";

const form = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;

/** An operationId is `resource.method`. */
export const operationId: Rule = ({ kind, node, parents }) => {
  const inPaths = kind === "operation" && parents.length === 2 && node.pointer.startsWith("#/paths/");
  const name = kind === "rpcMethod" ? "x-operation-id" : "operationId";
  const id = node.text(name);
  if ((inPaths || kind === "rpcMethod") && !form.test(id ?? "")) {
    node.problems.add("BB020", node.place, id === undefined ? `There is no ${name}.` : `\`${id}\``);
  }
};
