import { noon, type Opened, openExosite } from "./client.ts";

/** What names the dataport. */
export const alias = { alias: "p" };

/** A device with one more dataport, `p`. */
export async function withPort(description: object = {}): Promise<Opened & { rid: string }> {
  const opened = openExosite();
  const retention = { count: "infinity", duration: "infinity" };
  const created = await opened.call(["create", "dataport", { format: "float", retention, ...description }]);
  await opened.call(["map", "alias", created.result, "p"]);
  return { ...opened, rid: created.result };
}

/** The same, with points every ten seconds until noon: 0, 1, 2... */
export async function withPoints(count: number): Promise<Opened & { rid: string }> {
  const opened = await withPort();
  const points = Array.from({ length: count }, (_, index) => [noon - (count - 1 - index) * 10, index]);
  await opened.call(["recordbatch", alias, points]);
  return opened;
}
