import { answers } from "./answers.ts";
import { args } from "./arguments.ts";
import { bodies } from "./bodies.ts";
import type { Case } from "./case.ts";
import { headers } from "./headers.ts";
import { media } from "./media.ts";
import { paging } from "./paging.ts";
import { query } from "./query.ts";
import { readers } from "./readers.ts";
import { times } from "./times.ts";

/** Specifications and the methods that become of them. */
export const methods: readonly Case[] = [
  ...args,
  ...query,
  ...headers,
  ...media,
  ...bodies,
  ...answers,
  ...readers,
  ...paging,
  ...times,
];
