import type { Client } from "./client.ts";

export const client: Client = {
  alone: {
    name: "RPC alone",
    program: `import { ExositeRpc } from "@busbar/exosite";
      console.log(await new ExositeRpc({ cik: "x" }).read({ alias: "temperature" }));`,
    must: 6000,
  },
  full: `import { Exosite } from "@busbar/exosite";
    console.log(await new Exosite({ cik: "x" }).rpc.read({ alias: "temperature" }));`,
  typed: `import { Exosite } from "@busbar/exosite";
    const exosite = new Exosite({ cik: "x" });
    export const type: string = (await exosite.rpc.info({ alias: "" }, { basic: true })).basic.type;`,
};
