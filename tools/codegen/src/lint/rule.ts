import type { Visited } from "./walk.ts";

/** Looks at one object of a document and reports what is wrong with it. */
export type Rule = (visited: Visited) => void;
