import type { Treatment } from "./serve.ts";

/** Answers with JSON. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Treatment =>
  (_, response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));

/** Answers with text of some media type. */
export const text =
  (body: string, type: string, status = 200): Treatment =>
  (_, response) =>
    response.writeHead(status, { "Content-Type": type }).end(body);

/** Points elsewhere. */
export const redirect =
  (location: string, status = 302): Treatment =>
  (_, response) =>
    response.writeHead(status, { Location: location }).end("moved ".repeat(50_000));

/** Closes the connection hard before anything is answered. */
export const resetBeforeHeaders: Treatment = (request) => request.socket.resetAndDestroy();

/** Closes the connection hard after a part of the body. */
export const resetDuringBody: Treatment = (request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write('{"id":1,', () => request.socket.resetAndDestroy());
};

/** Ends the connection in good order after a part of the body. */
export const truncate: Treatment = (request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write('{"id":1,', () => request.socket.end());
};

/** Never answers. */
export const stallBefore: Treatment = () => {};

/** Answers with headers and a part of the body, then falls silent. */
export const stallDuring: Treatment = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write('{"id":1,');
};

/** Sends the headers one by one, a pause between them, and never finishes them. */
export const dripHeaders =
  (pause: number): Treatment =>
  (request) => {
    const { socket } = request;
    socket.write("HTTP/1.1 200 OK\r\n");
    const drip = setInterval(() => socket.write("X-Drip: 1\r\n"), pause);
    socket.on("close", () => clearInterval(drip));
  };
