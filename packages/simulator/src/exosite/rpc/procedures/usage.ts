import type { Account } from "../../account/account.ts";
import { type Resource, resourceTypes } from "../../account/resource.ts";
import { CallFailure } from "../call-failure.ts";
import type { ProcedureCall } from "../procedures.ts";
import { channels } from "./counts.ts";

/** What was used in a time: messages by number, things by how many there were, summed over the seconds. */
export function usage({ account, caller, arguments: given, now, fits }: ProcedureCall): number {
  const [place, metric, start, end] = given;
  const client = caller.clientWithin(place);
  caller.demand("usage", client);
  if (!fits("UsageMetric", metric) || !Number.isInteger(start) || !(end === null || Number.isInteger(end))) {
    throw new CallFailure("invalid");
  }
  const from = start as number;
  // Without an end it is until now; nobody knows of the future either.
  const until = Math.min((end as number | null) ?? now, now);
  const channel = channels.find((name) => name === metric);
  if (channel) {
    const below = new Set(account.descendantsOf(client.rid).map(({ rid }) => rid));
    return account.messages.filter(
      ({ dispatch, method, time }) =>
        below.has(dispatch) && method.startsWith(channel) && time >= from && time <= until,
    ).length;
  }
  return spans(account, client, String(metric))
    .map(([born, died]) => Math.max(0, Math.min(died, until) - Math.max(born, from)))
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** From when to when there were things of a kind below a client. */
function spans(account: Account, client: Resource, kind: string): [number, number][] {
  const below = account.descendantsOf(client.rid);
  const forever = Number.POSITIVE_INFINITY;
  if (!resourceTypes.some((type) => type === kind)) {
    const rids = new Set(below.map(({ rid }) => rid));
    const shares = [...account.shares.values()].filter(({ resource }) => rids.has(resource));
    return shares.map(({ created }) => [created, forever]);
  }
  return [
    ...below.filter(({ type }) => type === kind).map(({ created }): [number, number] => [created, forever]),
    ...account.gone
      .filter(({ type, owners }) => type === kind && owners.includes(client.rid))
      .map(({ created, dropped }): [number, number] => [created, dropped]),
  ];
}
