import type { Json, JsonObject } from "../../vectors/json.ts";
import type { Vector } from "../../vectors/vector.ts";

/** A call by JSON-RPC, its arguments by name. */
export interface RpcCallInput {
  procedure: string;
  args: JsonObject;
  /** null: no answer is asked for. */
  id?: number | null;
}

/** What a caller asks of Exosite, where it is not one HTTP request. */
export interface ExositeInput {
  /** Calls of one request; of HTTP surfaces the names of operations. */
  calls?: readonly (RpcCallInput | string)[];
  /** Several requests, one after the other. */
  batches?: readonly { calls: readonly RpcCallInput[] }[];
  /** How many calls share a request; of a download, how many bytes. */
  chunkSize?: number;
  /** Points in windows. */
  read?: { resource: Json; options: JsonObject; pageSize: number };
  /** Points as they come. */
  wait?: { resource: Json; options: JsonObject };
  /** A sequence of the official client's own buffer. */
  buffer?: JsonObject;
  /** A description that resources are made from. */
  spec?: JsonObject;
  /** A convenience of the official client, in words. */
  helper?: string;
}

/** The input of a vector, with what only this platform has. */
export function exositeInput(vector: Vector): ExositeInput {
  return vector.input as ExositeInput;
}
