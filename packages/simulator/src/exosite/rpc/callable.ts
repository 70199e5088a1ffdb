import { badArguments } from "./call-failure.ts";
import { aliasProcedures } from "./procedures/aliases.ts";
import { create } from "./procedures/create.ts";
import { info } from "./procedures/info.ts";
import { keyProcedures } from "./procedures/keys.ts";
import { labelProcedures } from "./procedures/labels.ts";
import { resourceProcedures } from "./procedures/resources.ts";
import { seriesProcedures } from "./procedures/series.ts";
import { wait } from "./procedures/wait.ts";
import type { Procedure } from "./procedures.ts";
import type { SentCall } from "./read-request.ts";

/** A procedure, and how many arguments it takes; the deprecated short forms count. */
export type Entry = readonly [procedure: Procedure, least: number, most: number];

const table: Readonly<Record<string, Entry>> = {
  ...seriesProcedures,
  ...resourceProcedures,
  ...aliasProcedures,
  ...keyProcedures,
  ...labelProcedures,
  wait: [wait, 2, 2],
  create: [create, 2, 3],
  info: [info, 2, 2],
};

/** The procedure of a call; refuses a number of arguments that it does not take. */
export function callable({ procedure, arguments: given }: SentCall): Procedure {
  const [run, least, most] = table[procedure] ?? [];
  if (!run || given.length < (least ?? 0) || given.length > (most ?? 0)) {
    return () => {
      throw badArguments();
    };
  }
  return run;
}
