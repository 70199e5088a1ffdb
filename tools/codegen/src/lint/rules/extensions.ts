import type { Kind } from "../../parse/documents/grammar.ts";
import type { Rule } from "../rule.ts";
import { faultOf, type JsonSchema } from "../validate.ts";

// Objects of OpenRPC as extensions speak of them; the others are named as they are.
const names: Partial<Record<Kind, string>> = {
  openrpc: "rpc-document",
  rpcMethod: "rpc-method",
  contentDescriptor: "rpc-parameter",
};

/** Every `x-` field is one that the extensions schema defines, where it may stand, with a value of its form. */
export function extensions(schema: JsonSchema): Rule {
  const known = (schema.properties ?? {}) as Record<string, JsonSchema>;
  return ({ kind, node }) => {
    for (const [name, value] of Object.entries(node.object)) {
      if (!name.startsWith("x-") || name === "x-unresolved") {
        continue;
      }
      const place = node.get(name).place;
      const definition = known[name] && resolve(known[name], schema);
      if (definition === undefined) {
        node.problems.add("BB024", place, `\`${name}\` is not defined.`);
        continue;
      }
      const allowed = definition["x-stands-on"];
      const fault = faultOf(value, definition, schema);
      if (Array.isArray(allowed) && !allowed.includes(names[kind] ?? kind)) {
        node.problems.add(
          "BB024",
          place,
          `\`${name}\` may stand on: ${allowed.join(", ")}; this is: ${names[kind] ?? kind}.`,
        );
      } else if (fault !== undefined) {
        node.problems.add("BB024", place, `\`${name}\` ${fault}.`);
      }
    }
  };
}

function resolve(definition: JsonSchema, root: JsonSchema): JsonSchema {
  const target = /^#\/\$defs\/([^/]+)$/.exec(String(definition.$ref ?? ""))?.[1];
  const defined = (root.$defs ?? {}) as Record<string, JsonSchema>;
  return target === undefined ? definition : (defined[target] ?? definition);
}
