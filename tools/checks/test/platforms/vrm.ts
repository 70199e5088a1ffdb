import type { PlatformCase } from "./platform-case.ts";

export const vrm: PlatformCase = {
  prints: [
    /^404512 Harbour workshop, /m,
    /^2026-05-\d\dT00:00:00\.000Z solar \d+\S* kWh$/m,
    /^2026-05-31T\S+ grid \d/m,
    /^Gateway: \S/m,
    /GET \/installations\/1\/overallstats \(404\)/,
  ],
  alone: {
    program: `import { Tags, connect } from "@busbar/vrm";
      export const tags = new Tags(connect({ token: "x" }));`,
    has: "/tags",
    lacks: ["/widgets/", "/stats", "/dynamic-ess-settings"],
  },
  editor: {
    start: `import { energyCodeInfo, Vrm } from "@busbar/vrm";
const vrm = new Vrm({ token: "5f1d0c8e" });
`,
    completions: {
      "the resources": {
        line: "vrm.|",
        has: ["installations", "stats", "diagnostics", "alarms", "widgets", "users", "withAuth"],
      },
      "the methods of a resource": {
        line: "vrm.stats.|",
        has: ["get", "getByInstance", "getOverall", "series"],
      },
      "the options of a series": {
        line: "vrm.stats.series(404512, { | })",
        has: ["codes", "interval", "from", "to", "zone", "type"],
      },
      "the intervals": {
        line: 'vrm.stats.series(404512, { from: 0, interval: "|" })',
        only: ["15mins", "2hours", "5mins", "days", "hours", "months", "weeks", "years"],
      },
      "the codes of a series": {
        line: 'vrm.stats.series(404512, { from: 0, interval: "days", codes: ["|"] })',
        has: ["Pc", "Gc", "bs", "gc"],
      },
      "the codes that a series has": {
        line: '(await vrm.stats.series(404512, { from: 0, interval: "days", codes: ["Pc", "Gc"] }).all()).points.|',
        only: ["Gc", "Pc"],
      },
      "the energy codes": { line: "energyCodeInfo.|", has: ["Pc", "Pb", "Pg", "Gc", "Bc", "gc"] },
      "what is known of a code": { line: "energyCodeInfo.Pc.|", only: ["description", "unit"] },
      "the members of a query": {
        line: "vrm.stats.get(404512, { | })",
        has: ["type", "interval", "start", "end"],
      },
      "the values of a parameter": {
        line: 'vrm.stats.getOverall(404512, { type: "|" })',
        has: ["custom", "kwh", "live_feed"],
      },
    },
    hovers: {
      "what a method does": {
        line: "vrm.stats.ser|ies",
        says: [/series</, /SeriesQuery/, /any length/],
      },
      "the meaning and unit of a code": {
        line: "energyCodeInfo.P|c",
        says: [/Solar energy used at once/, /Unit: kWh/],
      },
      "the unit of a parameter": {
        line: "vrm.stats.get(404512, { sta|rt: 0 })",
        says: [/start\?: /, /Seconds since 1970/],
      },
    },
    definitions: {
      "what is written by hand": { line: "vrm.stats.ser|ies", file: "src/stats/stats.ts" },
      "a generated method": { line: "vrm.tags.cre|ate", file: "src/generated/resources/tags.ts" },
      "what a value means": { line: "energyCode|Info.Pc", file: "src/generated/types.ts" },
    },
  },
};
