/** The same small program with each package: connect, make one call, look at a field of the answer. */
export const programs: Readonly<Record<string, string>> = {
  "an empty module": "export {};",
  "@busbar/bemserver": `import { Bemserver, basic } from "@busbar/bemserver";
    const bem = new Bemserver({ baseUrl: "https://x.example", auth: basic("a", "b") });
    export const name: string | undefined = (await bem.sites.get(1)).name;`,
  "@busbar/exosite": `import { Exosite } from "@busbar/exosite";
    const exosite = new Exosite({ cik: "x" });
    export const type: string = (await exosite.rpc.info({ alias: "" }, { basic: true })).basic.type;`,
  "@busbar/vrm": `import { Vrm } from "@busbar/vrm";
    const vrm = new Vrm({ token: "x" });
    export const name: string | undefined = (await vrm.installations.list()).records[0]?.name;`,
  "openapi-fetch with the schema of bemserver": `import createClient from "openapi-fetch";
    import type { paths } from "@busbar/bemserver/schema";
    const client = createClient<paths>({ baseUrl: "https://x.example" });
    const { data } = await client.GET("/sites/{item_id}", { params: { path: { item_id: 1 } } });
    export const name: string | undefined = data?.name;`,
  polar: `import { createPolar } from "@polar-sh/sdk/2026-10";
    export const state = await createPolar({ accessToken: "x" }).customers.getStateExternal("x");`,
  octokit: `import { Octokit } from "@octokit/rest";
    export const name: string = (await new Octokit().rest.repos.get({ owner: "a", repo: "b" })).data.name;`,
  stripe: `import Stripe from "stripe";
    export const customers = await new Stripe("x").customers.list();`,
  openai: `import OpenAI from "openai";
    export const id: string = (await new OpenAI({ apiKey: "x" }).models.retrieve("x")).id;`,
  cloudflare: `import Cloudflare from "cloudflare";
    export const zone = await new Cloudflare({ apiToken: "x" }).zones.get({ zone_id: "x" });`,
};
