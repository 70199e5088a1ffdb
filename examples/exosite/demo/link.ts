/** How a link is: up, down, or so that what is sent arrives, and the answer does not. */
export type LinkState = "up" | "down" | "answers lost";

/** The link of a device to the platform, which may drop. */
export class Link {
  state: LinkState = "up";
  /** Requests that were tried. */
  requests = 0;

  /** In place of the global `fetch`. */
  readonly fetch = async (request: Request): Promise<Response> => {
    this.requests += 1;
    if (this.state === "down") {
      throw new TypeError("The link is down");
    }
    const response = await fetch(request);
    if (this.state === "answers lost") {
      await response.arrayBuffer();
      throw new TypeError("The link broke");
    }
    return response;
  };
}
