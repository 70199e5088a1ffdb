import { AuthenticationError, accessToken, NotFoundError, Vrm } from "@busbar/vrm";
import { failure } from "../failure.js";

export async function vrm(baseUrl, fetch) {
  const client = new Vrm({ baseUrl, fetch, token: "5f1d0c8e".repeat(8) });
  const stranger = client.withAuth(accessToken("0".repeat(64)));
  const { records: sites } = await client.installations.list();
  const { idSite } = sites[0];
  const year = { codes: ["Pc"], interval: "days", from: "2024-01-01", to: "2025-01-01" };
  const { points } = await client.stats.series(idSite, year).all();
  const tag = { tag: "round", source: "user" };
  await client.tags.create(idSite, tag);
  return {
    "finds the user and lists sites": sites.length > 0,
    "a year, window by window": points.Pc.length === 366,
    "a body of a DELETE": (await client.tags.delete(idSite, tag)).success === true,
    "a site that does not exist": NotFoundError.isInstance(
      await failure(client.stats.getOverall(1, { type: "kwh" })),
    ),
    "a wrong token": AuthenticationError.isInstance(await failure(stranger.installations.list())),
  };
}
