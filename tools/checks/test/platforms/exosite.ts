import type { PlatformCase } from "./platform-case.ts";

export const exosite: PlatformCase = {
  prints: [/^2 points of a client$/m, /^\d{4}-\d\d-\d\dT[\d:.]+Z \d/m, /^invalid .*read/m],
  alone: {
    program: `import { ExositeRpc } from "@busbar/exosite";
      export const rpc = new ExositeRpc({ cik: "x" });`,
    has: "/onep:v1/rpc/process",
    lacks: ["/provision/", "/portals/v1/", "/onep:v1/stack/alias"],
  },
  editor: {
    start: `import { Exosite } from "@busbar/exosite";
const exosite = new Exosite({ cik: "d59cabdbef1006a91d63e7570a1943b8de623719" });
`,
    completions: {
      "the surfaces": { line: "exosite.|", only: ["data", "portals", "provision", "rpc"] },
      "the procedures": {
        line: "exosite.rpc.|",
        has: ["read", "write", "record", "recordBatch", "info", "listing", "wait", "createDataport", "as"],
      },
      "the resources of a surface": {
        line: "exosite.provision.|",
        has: ["models", "serialNumbers", "content", "groups"],
      },
      "the methods of a resource": {
        line: "exosite.portals.devices.|",
        has: ["get", "update", "delete"],
      },
      "the options of a procedure": {
        line: 'exosite.rpc.read({ alias: "temperature" }, { | })',
        has: ["starttime", "endtime", "sort", "limit", "selection"],
      },
      "the values of an option": {
        line: 'exosite.rpc.read({ alias: "temperature" }, { sort: "|" })',
        only: ["asc", "desc"],
      },
      "what was asked of `info`, and nothing else": {
        line: '(await exosite.rpc.info({ alias: "" }, { basic: true, aliases: true })).|',
        only: ["aliases", "basic"],
      },
      "the members of a result": {
        line: '(await exosite.rpc.info({ alias: "" }, { basic: true })).basic.|',
        only: ["activity", "modified", "status", "subscribers", "type"],
      },
      "the kinds asked of `listing`": {
        line: '(await exosite.rpc.listing({ alias: "" }, ["dataport"])).|',
        only: ["dataport"],
      },
    },
    hovers: {
      "what a procedure does": {
        line: "exosite.rpc.re|ad",
        says: [/read\(/, /window\?: ReadWindow/, /Call<Point\[\]>/, /points/i],
      },
      "the unit of an option": {
        line: 'exosite.rpc.read({ alias: "temperature" }, { start|time: 0 })',
        says: [/starttime\?: /, /Unix seconds/],
      },
    },
    definitions: {
      "a procedure": { line: "exosite.rpc.re|ad", file: "src/generated/rpc/resources/rpc.ts" },
      "a method of another surface": {
        line: "exosite.provision.models.li|st",
        file: "src/generated/provision/resources/models.ts",
      },
      "what is written by hand": { line: "exosite.rpc.a|s", file: "src/rpc/exosite-rpc.ts" },
    },
  },
};
