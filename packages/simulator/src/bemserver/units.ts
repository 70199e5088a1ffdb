/** A unit: its long name, what it measures, and how to get to the unit of reference. */
interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

const power = "[mass] * [length] ** 2 / [time] ** 3";
const energy = "[mass] * [length] ** 2 / [time] ** 2";
const pressure = "[mass] / [length] / [time] ** 2";

const prefixes: readonly (readonly [symbol: string, name: string, factor: number])[] = [
  ["", "", 1],
  ["m", "milli", 1e-3],
  ["c", "centi", 1e-2],
  ["h", "hecto", 1e2],
  ["k", "kilo", 1e3],
  ["M", "mega", 1e6],
  ["G", "giga", 1e9],
];

/** Units that take a prefix: symbol, name, dimension, factor. */
const prefixed: readonly (readonly [symbol: string, name: string, dimension: string, factor: number])[] = [
  ["W", "watt", power, 1],
  ["Wh", "watt_hour", energy, 3600],
  ["J", "joule", energy, 1],
  ["m", "meter", "[length]", 1],
  ["g", "gram", "[mass]", 1e-3],
  ["Pa", "pascal", pressure, 1],
  ["bar", "bar", pressure, 1e5],
  ["V", "volt", "[mass] * [length] ** 2 / [current] / [time] ** 3", 1],
  ["A", "ampere", "[current]", 1],
  ["Hz", "hertz", "1 / [time]", 1],
  ["L", "liter", "[length] ** 3", 1e-3],
  ["s", "second", "[time]", 1],
];

/** The rest: symbols (several for one unit), name, dimension, factor, offset. */
const plain: readonly (readonly [
  symbols: string,
  name: string,
  dimension: string,
  factor: number,
  offset?: number,
])[] = [
  ["", "dimensionless", "dimensionless", 1],
  ["%", "percent", "dimensionless", 0.01],
  ["ppm", "ppm", "dimensionless", 1e-6],
  ["count", "count", "dimensionless", 1],
  ["° deg degree", "degree", "dimensionless", Math.PI / 180],
  ["°C degC", "degree_Celsius", "[temperature]", 1, 273.15],
  ["°F degF", "degree_Fahrenheit", "[temperature]", 5 / 9, 273.15 - (32 * 5) / 9],
  ["K", "kelvin", "[temperature]", 1],
  ["min", "minute", "[time]", 60],
  ["h hr", "hour", "[time]", 3600],
  ["d", "day", "[time]", 86_400],
  ["m² m^2 m**2", "meter ** 2", "[length] ** 2", 1],
  ["m³ m^3 m**3", "meter ** 3", "[length] ** 3", 1],
  ["m/s", "meter / second", "[length] / [time]", 1],
  ["km/h", "kilometer / hour", "[length] / [time]", 1 / 3.6],
  ["m³/h m^3/h", "meter ** 3 / hour", "[length] ** 3 / [time]", 1 / 3600],
  ["L/s l/s", "liter / second", "[length] ** 3 / [time]", 1e-3],
  ["W/m² W/m^2", "watt / meter ** 2", "[mass] / [time] ** 3", 1],
  ["kWh/m² kWh/m^2", "kilowatt_hour / meter ** 2", "[mass] / [time] ** 2", 3.6e6],
  ["lx lux", "lux", "[luminosity] / [length] ** 2", 1],
];

const units = makeUnits();

function makeUnits(): Map<string, Unit> {
  const known = new Map<string, Unit>();
  for (const [symbol, name, dimension, factor] of prefixed) {
    for (const [short, long, times] of prefixes) {
      const unit = { name: `${long}${name}`, dimension, factor: factor * times, offset: 0 };
      known.set(`${short}${symbol}`, unit).set(unit.name, unit);
    }
  }
  for (const [symbols, name, dimension, factor, offset = 0] of plain) {
    for (const symbol of [...symbols.split(" "), name]) {
      known.set(symbol, { name, dimension, factor, offset });
    }
  }
  return known;
}

/** Whether the server knows the unit. The simulator's table is shorter than the server's. */
export function isUnit(symbol: string): boolean {
  return units.has(symbol.trim());
}

/** Thrown where units measure different things; the message is the server's. */
export class DimensionError extends Error {}

/** The function that turns values of one unit into values of another. */
export function converter(from: string, to: string): (value: number) => number {
  const [source, target] = [units.get(from.trim()), units.get(to.trim())];
  if (!source || !target) {
    throw new DimensionError(`'${source ? to : from}' is not defined in the unit registry`);
  }
  if (source.dimension !== target.dimension) {
    const [left, right] = [source, target].map(({ name, dimension }) => `'${name}' (${dimension})`);
    throw new DimensionError(`Cannot convert from ${left} to ${right}`);
  }
  const factor = source.factor / target.factor;
  const shift = (source.offset - target.offset) / target.factor;
  return shift === 0 ? (value) => value * factor : (value) => value * factor + shift;
}
