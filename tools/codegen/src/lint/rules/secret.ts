import type { Rule } from "../rule.ts";

const telling = /(^|[_-])(password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key)$/i;

/** What is called as secrets are is marked as one. */
export const secret: Rule = ({ kind, node, key, parents }) => {
  const isMember =
    kind === "schema" && parents.at(-1)?.kind === "schema" && /\/properties\/[^/]+$/.test(node.pointer);
  const name = kind === "parameter" ? (node.text("name") ?? "") : isMember ? key : "";
  const target = node.follow();
  const schema = kind === "parameter" ? target.get("schema").follow() : target;
  const type = schema.get("type").value;
  const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
  const marked = [node, target, schema].some(
    (place) => place.object["x-secret"] !== undefined || place.text("format") === "password",
  );
  if (telling.test(name) && isText && !marked) {
    node.problems.add("BB025", node.place, `\`${name}\``);
  }
};
