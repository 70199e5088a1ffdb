/** A program of one call with each package, and what it may weigh (docs/guides/budgets.md). */
export interface Entry {
  name: string;
  program: string;
  /** Bytes, gzipped: more breaks `pnpm size`. */
  must?: number;
  /** Bytes, gzipped: what we are after. */
  aim?: number;
}

/** Ours first, then the peers. */
export const entries: readonly Entry[] = [
  {
    name: "@busbar/bemserver, one resource",
    program: `import { Sites, connect } from "@busbar/bemserver";
      console.log(await new Sites(connect({ baseUrl: "https://bem.example" })).list());`,
    must: 7500,
    aim: 6000,
  },
  {
    name: "@busbar/bemserver, full client",
    program: `import { Bemserver } from "@busbar/bemserver";
      console.log(await new Bemserver({ baseUrl: "https://bem.example" }).sites.list());`,
    must: 15_000,
    aim: 12_000,
  },
  {
    name: "@busbar/exosite, RPC alone",
    program: `import { ExositeRpc } from "@busbar/exosite";
      console.log(await new ExositeRpc({ cik: "x" }).read({ alias: "temperature" }));`,
    must: 6000,
  },
  {
    name: "@busbar/exosite, full client",
    program: `import { Exosite } from "@busbar/exosite";
      console.log(await new Exosite({ cik: "x" }).rpc.read({ alias: "temperature" }));`,
    must: 15_000,
    aim: 12_000,
  },
  {
    name: "@busbar/vrm, one resource",
    program: `import { Alarms, connect } from "@busbar/vrm";
      console.log(await new Alarms(connect({ token: "x" })).list(404512));`,
    must: 7500,
    aim: 6000,
  },
  {
    name: "@busbar/vrm, full client",
    program: `import { Vrm } from "@busbar/vrm";
      console.log(await new Vrm({ token: "x" }).installations.list());`,
    must: 15_000,
    aim: 12_000,
  },
  {
    name: "@busbar/runtime, all exports",
    program: `import * as runtime from "@busbar/runtime"; console.log(runtime);`,
  },
  {
    name: "openapi-fetch",
    program: `import createClient from "openapi-fetch";
      console.log(await createClient({ baseUrl: "https://x.example" }).GET("/sites/"));`,
  },
  {
    name: "ofetch",
    program: `import { ofetch } from "ofetch"; console.log(await ofetch("https://x.example/sites/"));`,
  },
  {
    name: "polar, full client",
    program: `import { createPolar } from "@polar-sh/sdk/2026-10";
      console.log(await createPolar({ accessToken: "x" }).customers.list());`,
  },
  {
    name: "ky",
    program: `import ky from "ky"; console.log(await ky.get("https://x.example/sites/").json());`,
  },
  {
    name: "cloudflare, tree-shakable",
    program: `import { createClient } from "cloudflare/tree-shakable";
      import { BaseZones } from "cloudflare/resources/zones/zones";
      console.log(await createClient({ resources: [BaseZones], apiToken: "x" }).zones.list());`,
  },
  {
    name: "axios",
    program: `import axios from "axios"; console.log(await axios.get("https://x.example/sites/"));`,
  },
  {
    name: "octokit",
    program: `import { Octokit } from "@octokit/rest"; console.log(await new Octokit().rest.repos.listForOrg({ org: "x" }));`,
  },
  {
    name: "stripe",
    program: `import Stripe from "stripe"; console.log(await new Stripe("x").customers.list());`,
  },
  {
    name: "openai",
    program: `import OpenAI from "openai"; console.log(await new OpenAI({ apiKey: "x" }).models.list());`,
  },
  {
    name: "cloudflare, full client",
    program: `import Cloudflare from "cloudflare"; console.log(await new Cloudflare({ apiToken: "x" }).zones.list());`,
  },
];
