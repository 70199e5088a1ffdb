/** A quarter of an hour and what was consumed in it. */
export interface Reading {
  /** Beginning of the quarter, as CSV of the server has it. */
  time: string;
  /** Consumption in kWh. */
  value: number;
}

const quarter = 15 * 60_000;
const days = ["Mon 29 Jan", "Tue 30 Jan", "Wed 31 Jan", "Thu 1 Feb", "Fri 2 Feb", "Sat 3 Feb", "Sun 4 Feb"];

/** Last week of a building with a workshop: seven days of 96 quarters, by day. */
export function lastWeek(): { day: string; readings: Reading[] }[] {
  const start = Date.parse("2024-01-29T00:00:00Z");
  return days.map((day, index) => ({
    day,
    readings: Array.from({ length: 96 }, (_, at) => ({
      time: `${new Date(start + (index * 96 + at) * quarter).toISOString().slice(0, 19)}+0100`,
      value: consumption(index, at / 4),
    })),
  }));
}

/** Standby and a fridge at all hours; machines on workdays, with a break at noon. */
function consumption(day: number, hour: number): number {
  const standby = 0.4 + 0.1 * Math.sin(hour * 2.1 + day);
  const works = day < 5 && hour >= 7 && hour < 17 && Math.floor(hour) !== 12;
  const machines = works ? 3 + Math.sin(((hour - 7) / 10) * Math.PI) * (2 + (day % 3)) : 0;
  return Math.round((standby + machines) * 1000) / 1000;
}
