import { accessToken, RateLimitError, type Vrm } from "@busbar/vrm";
import type { Report } from "../../support/report.ts";

const calls = 206;

/** Asks for more at once than the portal allows: with the limiter it takes longer, without it is refused. */
export async function meetTheLimit(vrm: Vrm, report: Report): Promise<void> {
  report.part("The limit of requests");
  const idUser = (await vrm.users.me()).user?.id ?? 0;
  // A token of its own, so that the limit is untouched.
  const { token, idAccessToken } = await vrm.accessTokens.create(idUser, { name: "demonstration" });
  const other = vrm.withAuth(accessToken(token));
  const start = performance.now();
  const answers = await Promise.all(Array.from({ length: calls }, () => other.users.me()));
  const time = performance.now() - start;
  report.check("answers", answers.filter(({ user }) => user?.id === idUser).length, calls);
  report.check("the last one waited", time > (calls - 200) * 330 - 50, true);
  report.say(
    `${calls} calls at once with a new token: 200 left at once, then one each 0.33 s; all were answered.`,
  );

  const refused = await other.users.me({ rateLimit: false, retry: false }).then(
    () => "no refusal",
    (error: unknown) => (RateLimitError.isInstance(error) ? error.message : String(error)),
  );
  report.check("without the limiter", refused.includes("(429)"), true);
  report.say(`One more, without the limiter:\n\n${refused.replace(/^/gm, "  ")}\n`);
  const { removed } = (await vrm.accessTokens.delete(idUser, idAccessToken)).data;
  report.check("the token is gone", removed, 1);
}
