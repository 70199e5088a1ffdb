import type { Incoming } from "./incoming.ts";
import type { Answer, Platform } from "./platform.ts";
import { Refusal } from "./refusal.ts";
import type { Match } from "./routes.ts";

/** Takes one request through the platform: routing, who calls, headers, arguments, the work, what holds for every answer. */
export async function runPipeline<User>(
  platform: Platform<User>,
  incoming: Incoming,
  match: Match,
): Promise<Answer> {
  try {
    if (match.kind !== "found") {
      throw refuseRoute(match, platform.redirectsToSlash ?? true);
    }
    const { route, path } = match;
    const user = route.schemes.length === 0 ? platform.nobody : await platform.authenticate(incoming, route);
    platform.checkHeaders?.(incoming, route);
    const given = await platform.readArguments(incoming, route);
    const handler = platform.handler(route);
    if (!handler) {
      throw new Refusal(501, { message: `${route.id} is not simulated.` });
    }
    const call = { ...given, incoming, route, path, user };
    const answer = await handler(call);
    return (await platform.finish?.(call, answer)) ?? answer;
  } catch (error) {
    if (error instanceof Refusal) {
      return platform.refuse(error, incoming);
    }
    throw error;
  }
}

function refuseRoute(match: Exclude<Match, { kind: "found" }>, redirects: boolean): Refusal {
  if (match.kind === "slash" && !redirects) {
    return new Refusal(404);
  }
  switch (match.kind) {
    case "nothing":
      return new Refusal(404);
    case "method":
      return new Refusal(405, { headers: { allow: match.allow.join(", ") } });
    case "slash":
      return new Refusal(308, {
        headers: { location: match.location },
        page: { type: "text/html; charset=utf-8", text: redirectPage(match.location) },
      });
  }
}

function redirectPage(location: string): string {
  const escaped = location.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<!doctype html>\n<title>Redirecting...</title>\n<p>Continue at <a href="${escaped}">${escaped}</a>.\n`;
}
