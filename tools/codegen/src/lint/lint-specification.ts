import { resolve } from "node:path";
import type { Cursor } from "../parse/cursor.ts";
import { readDocument } from "../parse/documents/read-document.ts";
import type { Specification } from "../parse/parse-specification.ts";
import type { Rule } from "./rule.ts";
import { constant } from "./rules/constant.ts";
import { description } from "./rules/description.ts";
import { example } from "./rules/example.ts";
import { extensions } from "./rules/extensions.ts";
import { operationId } from "./rules/operation-id.ts";
import { secret } from "./rules/secret.ts";
import { summary } from "./rules/summary.ts";
import { tag } from "./rules/tag.ts";
import type { JsonSchema } from "./validate.ts";
import { walk } from "./walk.ts";

const rules: readonly Rule[] = [operationId, summary, description, example, secret, constant, tag];

/** What is linted: the top level of a document, and what it is. */
export type Linted = Pick<Specification, "root" | "kind">;

/**
 * Applies busbar's own rules to a specification; what they find goes to the problems of the cursor.
 *
 * @param extensionsPath Schema of the known extensions; without it any is allowed.
 */
export function lintSpecification({ root, kind }: Linted, base: string, extensionsPath?: string): void {
  const all =
    extensionsPath === undefined ? rules : [...rules, ...extensionRule(resolve(base, extensionsPath), root)];
  for (const visited of walk(root, kind)) {
    for (const rule of all) {
      rule(visited);
    }
  }
}

function extensionRule(path: string, root: Cursor): Rule[] {
  const content = readDocument(path);
  if ("code" in content) {
    root.problems.add(content.code, { file: path, pointer: "#" }, content.message);
    return [];
  }
  return [extensions(content.value as JsonSchema)];
}
