import { type CallOptions, DecodeError } from "@busbar/runtime";
import { Downloads as Generated } from "./generated/resources/downloads.ts";
import type { DownloadsGetDataQuery } from "./generated/types.ts";

/** Files. */
export class Downloads extends Generated {
  /**
   * Exports data of an installation as a file. The portal sends it as base64 text whatever the format; this
   * decodes it, `getData` gives it as it is sent.
   *
   * @returns The bytes of the file; `new TextDecoder().decode(bytes)` for the formats that are text.
   * @throws {DecodeError} when the answer is no base64 text.
   * @deprecated Superseded according to the vendor, who names no successor; `stats.series` has most of it.
   * @example
   * const bytes = await vrm.downloads.getFile(404512, { datatype: "kwh", format: "xlsx" });
   */
  async getFile(
    idSite: number,
    query?: DownloadsGetDataQuery,
    options?: CallOptions,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const { data, response } = await this.getData(idSite, query, options).withResponse();
    try {
      return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    } catch {
      throw new DecodeError("downloads.getData did not send base64 text.\nCheck `baseUrl`, and proxies.", {
        status: response.status,
      });
    }
  }
}
