import { expect, test } from "vitest";
import { open } from "../../../test/bemserver/client.ts";

function form(files: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, content] of Object.entries(files)) {
    data.append(name, new File([content], `${name}.csv`));
  }
  return data;
}

const header = "Campaign scope,Name,Description,Unit,Site,Building,Storey,Space,Zone";

test("sites: five files at once, with a property", async () => {
  const { ask, simulator } = open();
  const body = form({
    sites_csv: 'Name,Description,IFC_ID,Area\nÉcole,"primaire, publique",abc$1,12.5\n',
    buildings_csv: "Site,Name,Description,IFC_ID\nÉcole,Bât 1,,\n",
    storeys_csv: "Site,Building,Name,Description,IFC_ID\nÉcole,Bât 1,RdC,,\n",
    spaces_csv: "Site,Building,Storey,Name,Description,IFC_ID\nÉcole,Bât 1,RdC,Classe 1,,\n",
    zones_csv: "Name,Description,IFC_ID\nCour,,\n",
  });
  const reply = await ask("POST /io/sites?campaign_id=1", { body });
  expect([reply.status, reply.body]).toEqual([201, null]);
  expect((await ask("GET /spaces/?name=Classe 1")).body).toEqual([
    { id: 7, name: "Classe 1", description: "", ifc_id: "", storey_id: 6 },
  ]);
  expect(simulator.state.find("sites", { name: "École" })).toMatchObject({
    description: "primaire, publique",
    ifc_id: "abc$1",
  });
  expect(simulator.state.find("site_property_data", { site_id: 4 })).toMatchObject({ value: "12.5" });
});

test("time series: where they belong, and what they are expected to be", async () => {
  const { ask } = open();
  const body = form({
    timeseries_csv: `${header},Max\nComfort,CO2,air,ppm,North quay,Library,First floor,Archive,Air-conditioned,1500\nEnergy,Gas,,,,,,,,\n`,
  });
  expect((await ask("POST /io/timeseries?campaign_id=1", { body })).status).toBe(201);
  expect((await ask("GET /timeseries/?space_id=3&name=CO2")).body).toMatchObject([
    { id: 30, unit_symbol: "ppm", campaign_scope_id: 1 },
  ]);
  expect((await ask("GET /timeseries/?zone_id=2&name=CO2")).body).toHaveLength(1);
  expect((await ask('GET /timeseries/?properties={"Max":"1500"}')).body).toHaveLength(1);
  expect((await ask("GET /timeseries/?name=Gas")).body).toMatchObject([
    { id: 31, unit_symbol: "", description: "" },
  ]);
});

test.for<[string, "sites" | "timeseries", Record<string, string>, string]>([
  [
    "a site twice",
    "sites",
    { sites_csv: "Name,Description,IFC_ID\nNorth quay,,\n" },
    'Site "North quay" already exists.',
  ],
  [
    "a building twice",
    "sites",
    { buildings_csv: "Site,Name,Description,IFC_ID\nNorth quay,Library,,\n" },
    'Building "North quay/Library" already exists.',
  ],
  [
    "a building of no site",
    "sites",
    { buildings_csv: "Site,Name,Description,IFC_ID\nNowhere,B,,\n" },
    'Unknown site: "Nowhere"',
  ],
  [
    "a space of no storey",
    "sites",
    { spaces_csv: "Site,Building,Storey,Name,Description,IFC_ID\nNorth quay,Library,Attic,S,,\n" },
    'Unknown storey: "North quay/Library/Attic"',
  ],
  [
    "a name that is too long",
    "sites",
    { zones_csv: `Name,Description,IFC_ID\n${"z".repeat(81)},,\n` },
    `Zone "${"z".repeat(81)}" can't be created.`,
  ],
  [
    "a property that nobody has",
    "sites",
    { sites_csv: "Name,Description,IFC_ID,Colour\nA,,,red\n" },
    'Unknown property: "Colour"',
  ],
  [
    "a property of another type",
    "sites",
    { sites_csv: "Name,Description,IFC_ID,Area\nA,,,large\n" },
    'Site "A" property "Area" can\'t be created.',
  ],
  ["an empty file", "sites", { sites_csv: "\n" }, "Empty CSV file"],
  [
    "no such scope",
    "timeseries",
    { timeseries_csv: `${header}\nX,A,,,,,,,\n` },
    'Unknown campaign scope: "X"',
  ],
  [
    "no such unit",
    "timeseries",
    { timeseries_csv: `${header}\nEnergy,A,,zorglub,,,,,\n` },
    'Timeseries "A" can\'t be created.',
  ],
  [
    "a time series twice",
    "timeseries",
    { timeseries_csv: `${header}\nEnergy,Library heating,,,,,,,\n` },
    'Timeseries "Harbour 2024/Library heating" already exists.',
  ],
  [
    "a building without its site",
    "timeseries",
    { timeseries_csv: `${header}\nEnergy,A,,,,Library,,,\n` },
    'Missing site for building "Library"',
  ],
  ["no such zone", "timeseries", { timeseries_csv: `${header}\nEnergy,A,,,,,,,Z\n` }, 'Unknown zone: "Z"'],
])("refused: %s", async ([, kind, files, message]) => {
  const { ask } = open();
  const reply = await ask(`POST /io/${kind}?campaign_id=1`, { body: form(files) });
  expect([reply.status, reply.body.message]).toEqual([422, `Invalid CSV file content: ${message}`]);
});

test("all or nothing: a wrong last line takes back the first", async () => {
  const { ask, simulator } = open();
  const body = form({ sites_csv: "Name,Description,IFC_ID\nA,,\nNorth quay,,\n" });
  await ask("POST /io/sites?campaign_id=1", { body });
  expect(simulator.state.find("sites", { name: "A" })).toBeUndefined();
});

test("a file under another name is none, and none at all is fine where none is required", async () => {
  const { ask } = open();
  expect((await ask("POST /io/sites?campaign_id=1", { body: form({ other: "x" }) })).status).toBe(201);
  expect((await ask("POST /io/sites?campaign_id=1")).status).toBe(201);
  expect((await ask("POST /io/timeseries?campaign_id=1")).body.errors).toEqual({
    files: { timeseries_csv: ["Missing data for required field."] },
  });
});
