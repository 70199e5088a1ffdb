/** What a real fetch allows at most. */
const limit = 20;

/** Does with redirects what the request asks for, as `fetch` does: follows them, hands them out, or fails. */
export async function followRedirects(
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  for (let count = 0; ; count += 1) {
    // The body can be read once; a 307 or 308 needs it again.
    const again = current.clone();
    const response = await send(current);
    const location = [301, 302, 303, 307, 308].includes(response.status) && response.headers.get("location");
    if (location === false || location === null || request.redirect === "manual") {
      return describe(response, current.url, count > 0);
    }
    if (request.redirect === "error" || count === limit) {
      const cause = new Error(count === limit ? "redirect count exceeded" : "unexpected redirect");
      throw new TypeError("fetch failed", { cause });
    }
    const isGet = response.status === 303 || (response.status < 303 && again.method === "POST");
    current = new Request(new URL(location, current.url), isGet ? { headers: again.headers } : again);
  }
}

/** Where a response comes from, which one that is made by hand does not say. */
function describe(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}
