import type { Account } from "./account.ts";
import type { Resource } from "./resource.ts";

/** A message that a dispatch would have sent. */
export interface Message {
  /** RID of the dispatch. */
  readonly dispatch: string;
  readonly method: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** Unix seconds. */
  readonly time: number;
}

/** A dispatch gets a value: its message is kept for the test to look at, and its series says that it went out. */
export function sendMessage(
  account: Account,
  dispatch: Resource,
  time: number,
  value: number | string,
): void {
  const { locked, message, method, recipient, subject, subscribe } = dispatch.description;
  if (locked) {
    return;
  }
  const owner = typeof subscribe === "string" ? account.resources.get(subscribe)?.owner : undefined;
  const text =
    String(message ?? "")
      .replaceAll("[[value]]", String(value))
      .replaceAll("[[subscribe.cid]]", owner ?? "") || String(value);
  account.messages.push({
    dispatch: dispatch.rid,
    method: String(method),
    recipient: String(recipient),
    subject: String(subject ?? ""),
    text,
    time,
  });
  dispatch.series.put([time, "sent"]);
  account.tell(dispatch.rid, [time, "sent"]);
}
