import type { Incoming } from "../../engine/incoming.ts";
import type { Answer } from "../../engine/platform.ts";
import type { Content } from "./fleet.ts";

/** Gives the bytes of content, all or the range that is asked for: `bytes=0-99`, `bytes=100-`, `bytes=-5`. */
export function download({ type, bytes }: Content, { headers: asked }: Incoming): Answer {
  const headers = { "content-type": type || "application/octet-stream", "accept-ranges": "bytes" };
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(asked.get("range") ?? "") ?? [];
  if (first === "" && last === "") {
    return { status: 200, bytes, headers };
  }
  const start = first === "" ? Math.max(0, bytes.length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
  if (start > end) {
    return { status: 416, headers: { "content-range": `bytes */${bytes.length}` } };
  }
  return {
    status: 206,
    bytes: bytes.slice(start, end + 1),
    headers: { ...headers, "content-range": `bytes ${start}-${end}/${bytes.length}` },
  };
}
