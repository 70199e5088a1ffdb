import { AuthenticationError, ConfigError, DecodeError } from "@busbar/runtime";
import { RpcError } from "@busbar/runtime/rpc";
import type { Aliases, InfoOptions, ResourceType } from "../generated/rpc/types.ts";
import type { TreeNode } from "./tree-node.ts";
import type { ReadableRpc } from "./walk-tree.ts";

/** A resource of which no more is known than where it is. */
export type Found = Omit<TreeNode, "info" | "errors">;

/** What a look at a resource asks for. */
export interface Look {
  what: InfoOptions;
  /** Whether to find what is below a client. */
  deeper: boolean;
  /** Down to which depth the caller owns clients or is one itself. */
  own: number;
  signal: AbortSignal | undefined;
}

const types: readonly ResourceType[] = ["client", "dataport", "datarule", "dispatch"];

/** Finds out about a resource, and what is below it. */
export async function look(
  rpc: ReadableRpc,
  found: Found,
  { what, deeper, own, signal }: Look,
): Promise<{ node: TreeNode; children: Found[] }> {
  const { rid, depth } = found;
  const below = deeper && found.type === "client";
  const errors: unknown[] = [];
  const noted = async <T>(call: PromiseLike<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch (error) {
      // Where not even the first client can be asked, there is nothing to walk through.
      if (depth === 0 || !isOfOne(error)) {
        throw error;
      }
      errors.push(error);
      return undefined;
    }
  };
  // A client tells its aliases to itself and to its owner only.
  const owner = depth < own ? rpc : rpc.as({ clientId: rid });
  const self = depth < own ? rid : { alias: "" };
  const [info, listing, known] = await Promise.all([
    noted(rpc.info(rid, what, { signal })),
    below ? noted(rpc.listing(rid, types, { owned: true }, { signal })) : undefined,
    below ? noted(owner.info(self, { aliases: true }, { signal })) : undefined,
  ]);
  const names = aliasesOf(known?.aliases);
  const children = types.flatMap((type) =>
    (listing?.[type] ?? []).map(
      (child): Found => ({ rid: child, type, parent: rid, depth: depth + 1, aliases: names[child] ?? [] }),
    ),
  );
  return { node: { ...found, info, errors }, children };
}

/** Whether an error is about one call, and says nothing of others: also where the caller cannot call as that client. */
function isOfOne(error: unknown): boolean {
  return (
    RpcError.isInstance(error) ||
    (DecodeError.isInstance(error) && error.code === "missing_answer") ||
    AuthenticationError.isInstance(error) ||
    ConfigError.isInstance(error)
  );
}

/** Without any, the platform sends an empty list, and to whom it does not tell, a word. */
function aliasesOf(aliases: Aliases | undefined): Readonly<Record<string, readonly string[]>> {
  return typeof aliases === "object" && !Array.isArray(aliases) ? aliases : {};
}
