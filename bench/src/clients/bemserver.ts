import type { Client } from "./client.ts";

export const client: Client = {
  alone: {
    name: "one resource",
    program: `import { Sites, connect } from "@busbar/bemserver";
      console.log(await new Sites(connect({ baseUrl: "https://bem.example" })).list());`,
    must: 7500,
    aim: 6000,
  },
  full: `import { Bemserver } from "@busbar/bemserver";
    console.log(await new Bemserver({ baseUrl: "https://bem.example" }).sites.list());`,
  typed: `import { Bemserver, basic } from "@busbar/bemserver";
    const bem = new Bemserver({ baseUrl: "https://x.example", auth: basic("a", "b") });
    export const name: string | undefined = (await bem.sites.get(1)).name;`,
};
