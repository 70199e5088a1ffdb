import { connect, Sites } from "@busbar/bemserver";
import { Octokit } from "@octokit/rest";
import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";

const body = JSON.stringify({
  id: 1,
  name: "North",
  campaign_id: 1,
  description: "",
  latitude: 43.5,
  longitude: 1.4,
});
const baseUrl = "https://x.example";

/** A network without a network: what is left is what the client itself costs. */
const stub = async (): Promise<Response> =>
  new Response(body, { status: 200, headers: { "content-type": "application/json", etag: '"1"' } });

const sites = new Sites(connect({ baseUrl, fetch: stub }));
const openapiFetch = createClient<Record<string, never>>({ baseUrl, fetch: stub });
const ofetch = createFetch({ fetch: stub });
const kyStub = ky.create({ fetch: stub });
const axiosStub = axios.create({ adapter: "fetch", env: { fetch: stub } });
const octokit = new Octokit({ request: { fetch: stub } });
const openai = new OpenAI({ apiKey: "x", fetch: stub });

/** One GET of one object with each; the first is what the others are measured against. */
export const contestants: Readonly<Record<string, () => Promise<unknown>>> = {
  "openapi-fetch": () =>
    openapiFetch.GET("/sites/{item_id}" as never, { params: { path: { item_id: 1 } } } as never),
  "@busbar/bemserver": () => sites.get(1),
  ofetch: () => ofetch(`${baseUrl}/sites/1`),
  ky: () => kyStub.get(`${baseUrl}/sites/1`).json(),
  axios: () => axiosStub.get(`${baseUrl}/sites/1`),
  octokit: () => octokit.request("GET /repos/{owner}/{repo}", { owner: "a", repo: "b" }),
  openai: () => openai.models.retrieve("x"),
};
