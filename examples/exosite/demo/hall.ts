import type { Report } from "../../support/report.ts";
import { day } from "./day.ts";
import { Link } from "./link.ts";
import { type Origin, provisionDevice } from "./provision-device.ts";
import { readDay } from "./read-day.ts";
import { waitForAlarm } from "./wait-for-alarm.ts";
import { writeDay } from "./write-day.ts";

/** Where the day takes place. */
export interface Hall extends Origin {
  /** Unix seconds of its beginning. */
  start: number;
  /** Moves the platform's clock to a time in Unix seconds. */
  reach(time: number): void;
}

/** The whole day; gives the last line. */
export async function hall(report: Report, { start, reach, ...origin }: Hall): Promise<string> {
  const link = new Link();
  const { device, rid } = await provisionDevice(report, origin, link);
  const readings = day(start);
  await using watch = waitForAlarm({ ...origin, rid, since: start - 1 });
  const { calls, requests } = await writeDay(device, report, { link, readings, reach });

  report.part("Somebody waits");
  const [time, value] = await watch.alarm;
  const warm = readings.find(({ temperature }) => temperature > 25);
  report.check("the alarm", [time, value], [warm?.time, "too warm"]);
  report.check("number of alarms", watch.told.length, 1);
  report.say(
    `"${value}" at ${new Date(time * 1000).toISOString().slice(11, 16)}, over waits of five minutes each.`,
  );

  const before = link.requests;
  await readDay(device, report, readings);
  report.check("requests that wrote the day, one an hour and the alarm", requests, 25);
  return `${calls} calls to write took ${requests} requests, ${2 * readings.length} points came back by ${link.requests - before},`;
}
