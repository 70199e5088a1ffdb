import type { CallOptions } from "@busbar/runtime";
import { RpcError } from "@busbar/runtime/rpc";
import type { Rpc } from "../generated/rpc/index.ts";
import type { DataportDescriptionInput, Rid } from "../generated/rpc/types.ts";

const self = { alias: "" };

/**
 * Gives the dataport of an alias in the calling client; makes it where there is none.
 *
 * @param description What it is made with. One that is there already is left as it is.
 * @param options Settings of each call.
 * @returns Its RID.
 * @throws {RpcError} when it cannot be made.
 * @example
 * await ensureDataport(exosite.rpc, "power", {
 *   format: "float",
 *   retention: { count: "infinity", duration: "infinity" },
 * });
 */
export async function ensureDataport(
  rpc: Pick<Rpc, "lookupAlias" | "createDataport" | "map" | "drop">,
  alias: string,
  description: DataportDescriptionInput,
  options?: CallOptions,
): Promise<Rid> {
  const there = await known(rpc, alias, options);
  if (there !== undefined) {
    return there;
  }
  const rid = await rpc.createDataport({ name: alias, ...description }, options);
  try {
    await rpc.map(rid, alias, options);
  } catch (error) {
    // Without its alias nobody would find it again. That it has none is what to tell, also when this fails.
    await rpc.drop(rid, options).catch(() => {});
    const other = await known(rpc, alias, options);
    if (other === undefined) {
      throw error;
    }
    // Somebody else was faster.
    return other;
  }
  return rid;
}

async function known(
  rpc: Pick<Rpc, "lookupAlias">,
  alias: string,
  options: CallOptions | undefined,
): Promise<Rid | undefined> {
  try {
    return await rpc.lookupAlias(self, alias, options);
  } catch (error) {
    if (RpcError.isInstance(error) && error.status === "invalid") {
      return undefined;
    }
    throw error;
  }
}
