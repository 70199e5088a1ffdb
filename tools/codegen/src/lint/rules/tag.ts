import type { Rule } from "../rule.ts";

/** An operation has a tag, and the document describes it. */
export const tag: Rule = ({ kind, node, parents }) => {
  const root = parents[0]?.node;
  if (kind === "rpcMethod" && !node.items("tags").some((item) => item.follow().text("description"))) {
    node.problems.add("BB027", node.place, "There is no tag with a description.");
  }
  if (
    kind !== "operation" ||
    parents.length !== 2 ||
    !node.pointer.startsWith("#/paths/") ||
    root === undefined
  ) {
    return;
  }
  const name = node.get("tags").get("0").value;
  const known = root.items("tags").find((candidate) => candidate.text("name") === name);
  if (name === undefined) {
    node.problems.add("BB027", node.place, "There is no tag.");
  } else if (known === undefined || (known.text("description") ?? "").trim() === "") {
    node.problems.add(
      "BB027",
      node.get("tags").place,
      `The document does not describe the tag \`${String(name)}\`.`,
    );
  }
};
