import type { Surroundings } from "../engine/definition.ts";
import type { Platform } from "../engine/platform.ts";
import { createRandom } from "../engine/random.ts";
import type { AuthMethod } from "./authenticate.ts";
import { bemserverPlatform } from "./platform.ts";
import type { Row } from "./rows.ts";
import { demoData, fillStore } from "./seed/seed.ts";
import type { SeedData } from "./seed/seed-data.ts";
import { servedDocument } from "./served-document.ts";
import { Store } from "./store.ts";
import { Tokens } from "./tokens.ts";

/** What only this platform can be told. */
export interface BemserverOptions {
  /** Rows and points beside the demonstration's; a function gets those and gives what is to be there instead. */
  readonly data?: SeedData | ((demo: SeedData) => SeedData);
  /** Version of the server, `0.27` unless given; `0.25` has the six resources that 0.26 took away, and no tasks. */
  readonly version?: string;
  /** Schemes that the server accepts: both unless given. A real server accepts Bearer alone unless it is told to. */
  readonly authMethods?: readonly AuthMethod[];
}

/** Version of the server unless another is asked for. */
export const usualVersion = "0.27.0";

/** Makes a BEMServer with data in it. */
export function simulateBemserver(options: BemserverOptions, { seed }: Surroundings): Platform<Row, Store> {
  const { data = {}, version = usualVersion, authMethods = ["Bearer", "Basic"] } = options;
  const random = createRandom(seed);
  const store = new Store();
  const demo = demoData(seed);
  if (typeof data === "function") {
    fillStore(store, data(demo));
  } else {
    fillStore(store, demo);
    fillStore(store, data);
  }
  const tokens = new Tokens("the simulator's own secret");
  return bemserverPlatform({
    document: servedDocument(),
    version,
    store,
    tokens,
    methods: authMethods,
    random,
  });
}
