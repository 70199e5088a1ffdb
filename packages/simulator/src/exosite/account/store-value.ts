import type { Account } from "./account.ts";
import { applyRule } from "./apply-rule.ts";
import { convert } from "./convert.ts";
import { preprocess } from "./preprocess.ts";
import type { Resource } from "./resource.ts";
import { sendMessage } from "./send-message.ts";

/** Subscriptions may go round in a circle; after so many steps it is left. */
const deepest = 8;

/**
 * A value comes to a resource: it is preprocessed, converted, stored, kept as long as retention says, and given to
 * who waits. What is written now (`isLive`) goes on to the resources that subscribe; what is recorded does not
 * (inferred).
 */
export function storeValue(
  account: Account,
  resource: Resource,
  {
    time,
    value,
    isLive,
    depth = 0,
  }: { time: number; value: number | string; isLive: boolean; depth?: number },
): void {
  const { format = "string", preprocess: steps, retention } = resource.description;
  const prepared = convert(preprocess(account, steps, value), format);
  resource.series.put([time, prepared]);
  if (retention) {
    resource.series.trim(retention, account.now());
  }
  account.tell(resource.rid, [time, prepared]);
  if (!isLive || depth >= deepest) {
    return;
  }
  for (const subscriber of account.subscribersOf(resource.rid)) {
    if (subscriber.type === "dataport") {
      storeValue(account, subscriber, { time, value: prepared, isLive, depth: depth + 1 });
    } else if (subscriber.type === "dispatch") {
      sendMessage(
        account,
        subscriber,
        time,
        preprocess(account, subscriber.description.preprocess, prepared),
      );
    } else if (applyRule(subscriber, preprocess(account, subscriber.description.preprocess, prepared))) {
      storeValue(account, subscriber, { time, value: 1, isLive, depth: depth + 1 });
    }
  }
}
