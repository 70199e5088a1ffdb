import { fromWall, type Wall, wallClock, wallTime, zoneOffset } from "../../engine/zone-time.ts";

/** Units that a bucket may have. */
export type BucketUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** Width of the buckets, and the zone whose midnights and mondays they respect. */
export interface BucketWidth {
  readonly unit: BucketUnit;
  readonly value: number;
  readonly zone: string;
}

/** Milliseconds of the units that are always equally long; only these take a value above one. */
const fixed: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** The start of the bucket that a time is in. */
export function bucketStart(time: number, { unit, value, zone }: BucketWidth): number {
  const length = fixed[unit];
  if (length !== undefined) {
    const offset = zoneOffset(time, zone);
    const width = length * value;
    return Math.floor((time + offset) / width) * width - offset;
  }
  return fromWall(truncate(wallClock(time, zone), unit), zone);
}

/** The start of the bucket after the one that starts at `start`. */
export function nextBucket(start: number, { unit, value, zone }: BucketWidth): number {
  const length = fixed[unit];
  if (length !== undefined) {
    return start + length * value;
  }
  const wall = wallClock(start, zone);
  const moved = {
    ...wall,
    year: wall.year + (unit === "year" ? 1 : 0),
    month: wall.month + (unit === "month" ? 1 : 0),
    day: wall.day + (unit === "day" ? 1 : unit === "week" ? 7 : 0),
  };
  return fromWall(moved, zone);
}

/** The starts of all buckets that touch the time from `start` up to `end`. */
export function bucketStarts(start: number, end: number, width: BucketWidth): number[] {
  const starts: number[] = [];
  for (let current = bucketStart(start, width); current < end; current = nextBucket(current, width)) {
    starts.push(current);
  }
  return starts;
}

function truncate(wall: Wall, unit: BucketUnit): Wall {
  const midnight = { ...wall, hour: 0, minute: 0, second: 0 };
  switch (unit) {
    case "year":
      return { ...midnight, month: 1, day: 1 };
    case "month":
      return { ...midnight, day: 1 };
    case "week": {
      const sinceMonday = (new Date(wallTime(midnight)).getUTCDay() + 6) % 7;
      return { ...midnight, day: midnight.day - sinceMonday };
    }
    default:
      return midnight;
  }
}
