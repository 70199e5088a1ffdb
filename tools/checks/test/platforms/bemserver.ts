import type { PlatformCase } from "./platform-case.ts";

export const bemserver: PlatformCase = {
  prints: [/^First of the sites: \S/m, /^\S.* in \S+$/m, /GET \/sites\/9999 \(404\)/],
  alone: {
    program: `import { Sites, connect } from "@busbar/bemserver";
      export const sites = new Sites(connect({ baseUrl: "http://x" }));`,
    has: "/sites/",
    lacks: ["/timeseries_data/", "/buildings/"],
  },
  editor: {
    start: `import { Bemserver, basic } from "@busbar/bemserver";
const bem = new Bemserver({ baseUrl: "http://127.0.0.1", auth: basic("ada@example.com", "secret") });
`,
    completions: {
      "the resources": {
        line: "bem.|",
        has: ["sites", "timeseriesData", "eventsBySites", "users", "withAuth"],
      },
      "the methods of a resource": {
        line: "bem.sites.|",
        has: ["list", "get", "create", "update", "delete", "downloadWeatherData", "getDegreeDays"],
      },
      "the fields of a body": {
        line: "bem.sites.create({ | })",
        has: ["name", "campaign_id", "latitude", "longitude"],
      },
      "the members of a query": { line: "bem.sites.list({ | })", has: ["campaign_id", "name", "sort"] },
      "the values of a parameter": {
        line: 'bem.sites.getDegreeDays(1, { period: "|" })',
        only: ["day", "month", "year"],
      },
      "the fields of an answer": { line: "(await bem.sites.get(1)).|", has: ["id", "name", "latitude"] },
    },
    hovers: {
      "what a method does": {
        line: "bem.sites.getDegree|Days",
        says: [/getDegreeDays\(/, /degree days/i, /SitesGetDegreeDaysQuery/],
      },
      "the unit of a field": {
        line: 'bem.sites.create({ name: "", campaign_id: 1, lati|tude: 1 })',
        says: [/latitude\?: number/, /degrees/i],
      },
    },
    definitions: {
      "a method": { line: "bem.sites.getDegree|Days", file: "src/generated/resources/sites.ts" },
      "the client": { line: "new Bem|server()", file: "src/client.ts" },
    },
  },
};
