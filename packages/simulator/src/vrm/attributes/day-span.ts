import { fromWall, wallClock } from "../../engine/zone-time.ts";

/** A day in a zone so many days before the one of a time; today's ends with that time. All in seconds. */
export function daySpan(time: number, zone: string, daysAgo: number): { start: number; end: number } {
  const wall = { ...wallClock(time * 1000, zone), hour: 0, minute: 0, second: 0 };
  const midnight = (ago: number): number => fromWall({ ...wall, day: wall.day - ago }, zone) / 1000;
  return { start: midnight(daysAgo), end: daysAgo === 0 ? time : midnight(daysAgo - 1) };
}
