import { type Report, valueAt } from "../attributes/reports.ts";
import { quarter } from "../curves/slot.ts";

/** A time span in a state: number of the state as text, beginning and end in seconds since 1970. */
export type StateTime = Readonly<Record<"0" | "1" | "2", string | number>>;

/** When something was in which state; spans that follow each other in one state are one. */
export function stateTimes(report: Report, start: number, end: number): StateTime[] {
  const times: { state: string; from: number; to: number }[] = [];
  const isFixed = report.attribute.value === undefined;
  for (let time = start; time < end; time = isFixed ? end : (Math.floor(time / quarter) + 1) * quarter) {
    const state = String(valueAt(report, time));
    const last = times.at(-1);
    if (last) {
      last.to = time;
    }
    if (last?.state !== state) {
      times.push({ state, from: time, to: time });
    }
  }
  const last = times.at(-1);
  if (last) {
    last.to = end;
  }
  return times.map(({ state, from, to }) => ({ "0": state, "1": from, "2": to }));
}
