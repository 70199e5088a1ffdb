import { clients } from "../clients/index.ts";
import type { Entry } from "./entry.ts";

const ours: Entry[] = [...clients].flatMap(([name, { alone, full }]) => [
  { ...alone, name: `${name}, ${alone.name}` },
  { name: `${name}, full client`, program: full, must: 15_000, aim: 12_000 },
]);

/** Ours first, then the peers. */
export const entries: readonly Entry[] = [
  ...ours,
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
