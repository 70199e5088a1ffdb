/** A quarter of an hour: the base that all curves are made of. In seconds. */
export const quarter = 900;

/** What goes on in a quarter of an hour. Powers are kW. */
export interface Slot {
  readonly pv: number;
  /** All consumers, vehicles included. */
  readonly load: number;
  readonly ev: number;
  readonly generator: number;
  /** Into the battery; negative out of it. */
  readonly battery: number;
  /** State of charge, 0 to 1. */
  readonly soc: number;
}

/** Where energy goes: from P solar, G grid, g generator, B battery; to c consumers, b battery, g grid. */
export interface Flows {
  readonly Pc: number;
  readonly Pb: number;
  readonly Pg: number;
  readonly Gc: number;
  readonly Gb: number;
  readonly Bc: number;
  readonly Bg: number;
  readonly gc: number;
  readonly gb: number;
}

/** Powers of all flows. Generator, sun and battery serve the consumers in this order, the grid does the rest. */
export function flowsOf({ pv, load, generator, battery }: Slot): Flows {
  let need = load;
  let room = Math.max(battery, 0);
  const drawn = Math.max(-battery, 0);
  const gc = Math.min(generator, need);
  const gb = Math.min(generator - gc, room);
  need -= gc;
  room -= gb;
  const Pc = Math.min(pv, need);
  const Pb = Math.min(pv - Pc, room);
  need -= Pc;
  room -= Pb;
  const Bc = Math.min(drawn, need);
  return { Pc, Pb, Pg: pv - Pc - Pb, Gc: need - Bc, Gb: room, Bc, Bg: drawn - Bc, gc, gb };
}
