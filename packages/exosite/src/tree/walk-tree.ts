import type { Rpc } from "../generated/rpc/index.ts";
import type { InfoOptions, ResourceId, ResourceType, Rid } from "../generated/rpc/types.ts";
import { type Found, look } from "./look.ts";
import type { TreeNode } from "./tree-node.ts";

/** How far a walk goes, and what it asks for. */
export interface WalkTreeOptions {
  /** Where it begins. The calling client unless given. */
  root?: ResourceId | undefined;
  /** Kinds of resource that are given; clients are walked through in any case. All kinds unless given. */
  types?: readonly ResourceType[] | undefined;
  /** What to tell of each; members such as `counts` and `usage` are slow. Type, state and description unless given. */
  info?: InfoOptions | undefined;
  /** How many clients deep; 0 is the root alone. To the leaves unless given. */
  depth?: number | undefined;
  /** Ends the walk; the iteration then throws the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What the walk needs of the RPC interface. */
export type ReadableRpc = Pick<Rpc, "info" | "listing" | "lookupAlias"> & {
  as(identity: { clientId: Rid }): Pick<Rpc, "info">;
};

/** Resources that are asked about at a time: with two calls for most, one or two requests. */
const stride = 20;

/**
 * Walks through a client and all that is below it, level by level. What is asked of several resources goes into few
 * requests; what a client does not tell, because it is locked or fails, is noted at it, and the walk goes on.
 *
 * @throws {RpcError} when the root is unknown.
 * @throws {ApiError | ConnectionError} when requests fail as a whole.
 * @example
 * for await (const { depth, type, aliases, rid } of walkTree(exosite.rpc)) {
 *   console.log("  ".repeat(depth), type, aliases[0] ?? rid);
 * }
 */
export async function* walkTree(
  rpc: ReadableRpc,
  options: WalkTreeOptions = {},
): AsyncGenerator<TreeNode, void> {
  const { root = { alias: "" }, types, depth = Number.POSITIVE_INFINITY, signal } = options;
  const what = options.info ?? { basic: true, description: true };
  const rid = typeof root === "string" ? root : await rpc.lookupAlias({ alias: "" }, root.alias, { signal });
  const own = typeof root === "string" ? 0 : root.alias ? 1 : 2;
  const seen = new Set([rid]);
  let level: Found[] = [{ rid, type: "client", parent: undefined, depth: 0, aliases: [] }];
  while (level.length > 0) {
    const below: Found[] = [];
    for (let at = 0; at < level.length; at += stride) {
      const part = level.slice(at, at + stride);
      const looks = part.map((found) => look(rpc, found, { what, deeper: found.depth < depth, own, signal }));
      for (const { node, children } of await Promise.all(looks)) {
        if (!types || types.includes(node.type)) {
          yield node;
        }
        for (const child of children) {
          if (!seen.has(child.rid) && (child.type === "client" || !types || types.includes(child.type))) {
            seen.add(child.rid);
            below.push(child);
          }
        }
      }
    }
    level = below;
  }
}
