import type { Info, ResourceType, Rid } from "../generated/rpc/types.ts";

/** A resource in the tree of clients. */
export interface TreeNode {
  readonly rid: Rid;
  readonly type: ResourceType;
  /** RID of the client that owns it; undefined for the one where the walk began. */
  readonly parent: Rid | undefined;
  /** How many clients are above it: 0 where the walk began. */
  readonly depth: number;
  /** Its aliases in the client that owns it. */
  readonly aliases: readonly string[];
  /** What the platform tells of it; undefined where it does not. */
  readonly info: Info | undefined;
  /** Why something is missing: of the client what is below it or its aliases, of any resource its `info`. */
  readonly errors: readonly unknown[];
}
