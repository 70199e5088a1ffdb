import type { Account } from "../../account/account.ts";
import { type Resource, resourceTypes } from "../../account/resource.ts";

/** Ways to send messages, as they are counted. */
export const channels = ["email", "http", "sms", "xmpp"] as const;

/** How many things of each kind there are below a client, and how many messages went out. */
export function countsOf(account: Account, client: Resource): Record<string, number> {
  const below = account.descendantsOf(client.rid);
  const rids = new Set(below.map(({ rid }) => rid));
  const counted = resourceTypes.map((type) => [type, below.filter((other) => other.type === type).length]);
  const points = below.flatMap(({ series }) => series.all());
  const shares = [...account.shares.values()].filter(({ resource }) => rids.has(resource));
  return {
    ...Object.fromEntries(counted),
    disk: points.reduce((sum, [, value]) => sum + (typeof value === "number" ? 12 : 4 + value.length), 0),
    share: shares.length,
    ...Object.fromEntries(
      channels.map((channel) => [
        channel,
        account.messages.filter(({ dispatch, method }) => rids.has(dispatch) && method.startsWith(channel))
          .length,
      ]),
    ),
  };
}
