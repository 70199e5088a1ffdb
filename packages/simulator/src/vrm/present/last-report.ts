const interval = 60;

/** When gateways last reported: once a minute. Seconds since 1970. */
export function lastReport(now: number): number {
  return Math.floor(now / interval) * interval;
}

/** Seconds until they report again. */
export function nextReportIn(now: number): number {
  return interval - (now % interval);
}
