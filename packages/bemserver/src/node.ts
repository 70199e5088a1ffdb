import { openAsBlob } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ConfigError } from "@busbar/runtime";

/**
 * A file on disk, as a body or as a part of an upload. It is read when it is sent, not before.
 *
 * @param options.type Media type, where the file is a part of a form. Default: none.
 * @throws {ConfigError} when there is no such file, or it cannot be read.
 * @example
 * await bem.io.uploadSitesCsv({ sites_csv: await fileFromPath("sites.csv") }, { campaign_id: 1 });
 */
export async function fileFromPath(path: string, { type = "" }: { type?: string } = {}): Promise<File> {
  try {
    // Asked first, because `openAsBlob` says neither which file nor why.
    await access(path, constants.R_OK);
    if (!(await stat(path)).isFile()) {
      throw Object.assign(new Error("Not a file"), { code: "EISDIR" });
    }
    return new File([await openAsBlob(path, { type })], basename(path), { type });
  } catch (cause) {
    throw new ConfigError(`Cannot read ${path}: ${(cause as { code?: string }).code}\nCheck the path.`, {
      cause,
    });
  }
}
