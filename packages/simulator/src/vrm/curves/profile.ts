/** What decides on the curves of an installation. Powers are kW. */
export interface Profile {
  readonly seed: number;
  /** Degrees. */
  readonly latitude: number;
  /** Degrees. */
  readonly longitude: number;
  /** Greatest solar power; 0 for none. */
  readonly pv: number;
  /** What consumers take on average, vehicles aside. */
  readonly load: number;
  readonly battery?: Battery;
  readonly hasMains: boolean;
  /** Power of the generator; 0 for none. */
  readonly generator: number;
  /** Power at which vehicles are charged; 0 for none. */
  readonly ev: number;
}

/** A battery. */
export interface Battery {
  /** kWh. */
  readonly capacity: number;
  /** Greatest power into it and out of it. */
  readonly power: number;
  /** Nominal voltage. */
  readonly volts: number;
}
