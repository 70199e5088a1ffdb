import { openAsBlob } from "node:fs";
import { basename } from "node:path";

/**
 * A file on disk as a body or as a part of an upload; it is read while it is sent, not before.
 *
 * @throws when there is no such file.
 * @example
 * await bem.io.uploadSitesCsv({ sites_csv: await fileFromPath("sites.csv") }, { campaign_id: 1 });
 */
export async function fileFromPath(path: string, options: { type?: string } = {}): Promise<File> {
  const type = options.type ?? "";
  return new File([await openAsBlob(path, { type })], basename(path), { type });
}
