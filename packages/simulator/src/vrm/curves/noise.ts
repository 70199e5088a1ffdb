import { createRandom } from "../../engine/random.ts";

/** Names of things that vary by themselves, each in its own way. */
export type Stream = "cloud" | "gust" | "load" | "habit" | "ev" | "price" | "air" | "spread";

const streams: Readonly<Record<Stream, number>> = {
  cloud: 11,
  gust: 23,
  load: 37,
  habit: 41,
  ev: 53,
  price: 67,
  air: 79,
  spread: 97,
};

/** A number from 0 up to 1 for a place: always the same one, in whatever order places are asked for. */
export function noise(seed: number, stream: Stream, place: number): number {
  const mixed = Math.imul(seed + streams[stream] * 0x9e3779b1, 0x85ebca6b) ^ Math.imul(place, 0xc2b2ae35);
  return createRandom(mixed)();
}

/** The same without jumps: in between two places, in between their numbers. */
export function smoothNoise(seed: number, stream: Stream, place: number): number {
  const before = Math.floor(place);
  const part = (1 - Math.cos((place - before) * Math.PI)) / 2;
  return noise(seed, stream, before) * (1 - part) + noise(seed, stream, before + 1) * part;
}
