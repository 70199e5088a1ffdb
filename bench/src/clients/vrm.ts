import type { Client } from "./client.ts";

export const client: Client = {
  alone: {
    name: "one resource",
    program: `import { Alarms, connect } from "@busbar/vrm";
      console.log(await new Alarms(connect({ token: "x" })).list(404512));`,
    must: 7500,
    aim: 6000,
  },
  full: `import { Vrm } from "@busbar/vrm";
    console.log(await new Vrm({ token: "x" }).installations.list());`,
  typed: `import { Vrm } from "@busbar/vrm";
    const vrm = new Vrm({ token: "x" });
    export const name: string | undefined = (await vrm.installations.list()).records[0]?.name;`,
};
