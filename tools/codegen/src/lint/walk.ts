import type { Cursor } from "../parse/cursor.ts";
import { grammar, type Kind } from "../parse/documents/grammar.ts";

/** An object of a document, and what it is. */
export interface Visited {
  kind: Kind;
  node: Cursor;
  /** Key that it stands under: a property's name, a path, an index. */
  key: string;
  /** Objects around it, the document first. */
  parents: readonly Visited[];
}

/** Every object of a bundled document, each once: a `$ref` is visited as such, its target where it stands. */
export function* walk(
  node: Cursor,
  kind: Kind,
  key = "",
  parents: readonly Visited[] = [],
): Generator<Visited> {
  const here: Visited = { kind, node, key, parents };
  yield here;
  if (node.text("$ref") !== undefined) {
    return;
  }
  const around = [...parents, here];
  for (const [member, [how, childKind]] of Object.entries(grammar[kind])) {
    const children =
      how === "map"
        ? node.entries(member)
        : Array.isArray(node.get(member).value)
          ? node.items(member).map((item, index) => [String(index), item] as const)
          : [[member, node.get(member)] as const];
    for (const [name, child] of children) {
      if (Object.keys(child.object).length > 0 && !name.startsWith("x-")) {
        yield* walk(child, childKind, name, around);
      }
    }
  }
}
