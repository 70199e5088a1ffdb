import { clients } from "../clients/index.ts";

/** The same small program with each package: connect, make one call, look at a field of the answer. */
export const programs: Readonly<Record<string, string>> = {
  "an empty module": "export {};",
  ...Object.fromEntries([...clients].map(([name, { typed }]) => [name, typed])),
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
