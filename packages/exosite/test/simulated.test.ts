import { collect } from "@busbar/test-support/collect";
import { describe, expect, test } from "vitest";
import {
  BufferedWriter,
  Exosite,
  ensureDataport,
  type Point,
  pollValues,
  readWindows,
  recordPoints,
  waitForPoints,
  walkTree,
} from "../src/index.ts";
import { arrived, type Simulator, simulated } from "./support/simulated.ts";

const temperature = { alias: "temperature" };
const noon = Date.parse("2024-01-02T12:00:00Z") / 1000;

/** RID of a resource of the demonstration's device. */
const rid = ({ state }: Simulator, alias: string) => state.find("portal", "thermostat", alias).rid;

/** Locks a client of the portal, as its owner does. */
async function lock({ rpc }: Exosite, { state }: Simulator, alias: string): Promise<void> {
  await rpc.as({ cik: state.cik("portal") }).update({ alias }, { locked: true });
}

/** Resolves when so many requests have arrived. */
async function requests({ requests }: Simulator, count: number): Promise<void> {
  while (requests.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

test("write, then read", async () => {
  const { exosite, simulator } = simulated();
  await exosite.rpc.write(temperature, 25);
  expect(await exosite.rpc.read(temperature)).toEqual([[noon, 25]]);
  await exosite.data.write({ temperature: 26, state: "on" });
  expect(await exosite.data.read({ aliases: ["state", "temperature", "nobody"] })).toEqual({
    state: "on",
    temperature: "26",
  });
  expect(arrived(simulator)).toEqual(["rpc.write", "rpc.read", "data.write", "data.read"]);
});

test("a wrong CIK, an unknown alias, a client that is locked", async () => {
  const { exosite, simulator } = simulated();
  await expect(exosite.rpc.as({ cik: "0".repeat(40) }).read(temperature)).rejects.toMatchObject({
    name: "AuthenticationError",
  });
  await expect(exosite.rpc.read({ alias: "nobody" })).rejects.toMatchObject({ status: "invalid" });
  await lock(exosite, simulator, "thermostat");
  await expect(exosite.rpc.read(temperature)).rejects.toMatchObject({ status: "locked" });
});

test("calls as a client below, and as the owner of what is below", async () => {
  const { exosite, simulator } = simulated();
  const vendor = exosite.rpc.as({ cik: simulator.state.cik() });
  const device = simulator.state.find("portal", "thermostat").rid;
  const values = await Promise.all([
    vendor.as({ clientId: device }).read(temperature),
    vendor.as({ resourceId: rid(simulator, "humidity") }).read(temperature),
    vendor.read(rid(simulator, "temperature")),
  ]);
  expect(new Set(values.map((points) => JSON.stringify(points))).size).toBe(1);
});

describe("readWindows", () => {
  test.each(["asc", "desc"] as const)("a day, %s", async (sort) => {
    const { exosite, simulator } = simulated();
    const points = await collect(readWindows(exosite.rpc, temperature, { sort, pageSize: 100 }));
    const all = [...simulator.state.points(rid(simulator, "temperature"))];
    expect(points).toEqual(sort === "asc" ? all : all.reverse());
    expect(simulator.requests).toHaveLength(4);
  });
});

describe("waitForPoints", () => {
  test.each([true, false])("over waits that end without a point; since counts: %s", async (includesSince) => {
    const { exosite, simulator } = simulated({}, { includesSince });
    const points = waitForPoints(exosite.rpc, temperature, { wait: 60_000 });
    const next = points.next();
    await requests(simulator, 2);
    simulator.clock.advance(59_000);
    simulator.clock.advance(1000);
    await requests(simulator, 3);
    const write = (value: number) => simulator.state.write(rid(simulator, "temperature"), value);
    write(30);
    expect((await next).value).toEqual([noon + 60, 30]);

    // What comes between two waits is not missed, not even in the very next second.
    simulator.clock.advance(1000);
    write(31);
    simulator.clock.advance(1000);
    write(32);
    const more: Point[] = [(await points.next()).value, (await points.next()).value];
    expect(more).toEqual([
      [noon + 61, 31],
      [noon + 62, 32],
    ]);
  });
});

describe("pollValues", () => {
  test("over requests that end without a value", async () => {
    const { exosite, simulator } = simulated();
    const values = pollValues(exosite.data, "state", { wait: 60_000 });
    const next = values.next();
    await requests(simulator, 1);
    simulator.clock.advance(60_000);
    await requests(simulator, 2);
    simulator.state.write(rid(simulator, "state"), "off & on");
    expect((await next).value).toEqual({ value: "off & on", time: new Date((noon + 60) * 1000) });
    simulator.clock.advance(1000);
    simulator.state.write(rid(simulator, "state"), "");
    expect((await values.next()).value.value).toBe("");
  });
});

describe("recordPoints", () => {
  test("tells what was refused", async () => {
    const { exosite } = simulated();
    const points = [
      [noon - 7000, 1],
      [noon - 6999, "text"],
      [-7, 2],
    ] as const;
    const { recorded, refused } = await recordPoints(exosite.rpc, temperature, points);
    expect(recorded).toEqual([points[0], points[2]]);
    expect(refused).toEqual([{ point: points[1], reason: "invalid" }]);
    const after = { sort: "asc", starttime: noon - 8, limit: 5 } as const;
    expect(await exosite.rpc.read(temperature, after)).toEqual(
      [[noon - 7, 2], expect.anything()].slice(0, 2),
    );
  });
});

describe("BufferedWriter", () => {
  test("what could not be sent is recorded at its time, once, also where only the answer was lost", async () => {
    const { exosite, simulator } = simulated();
    const power = await ensureDataport(exosite.rpc, "power", {
      format: "float",
      retention: { count: "infinity", duration: "infinity" },
    });
    const writer = new BufferedWriter(exosite.rpc, { keep: "all", now: simulator.clock.now });
    for (let minute = 0; minute < 30; minute++) {
      await writer.write({ alias: "power" }, minute);
      if (minute % 10 === 9) {
        const executed = minute > 10;
        simulator.faults.add({ match: { times: 1 }, fault: { kind: "reset", executed } });
        await expect(writer.flush()).rejects.toMatchObject({ name: "ConnectionError" });
      }
      simulator.clock.advance(60_000);
    }
    await writer.close();
    expect(simulator.state.points(power)).toEqual(
      Array.from({ length: 30 }, (_, minute) => [noon + minute * 60, minute]),
    );
  });

  test("the newest values of several dataports", async () => {
    const { exosite, simulator } = simulated();
    {
      await using writer = new BufferedWriter(exosite.rpc);
      await writer.write(temperature, 1);
      await writer.write({ alias: "humidity" }, 2);
      await writer.write(temperature, 3);
    }
    expect(await exosite.data.read({ aliases: ["temperature", "humidity"] })).toEqual({
      temperature: "3",
      humidity: "2",
    });
    expect(arrived(simulator)).toEqual(["rpc.writeGroup", "data.read"]);
  });
});

describe("walkTree", () => {
  test("from the vendor down to the dataports", async () => {
    const { exosite, simulator } = simulated();
    const nodes = await collect(walkTree(exosite.rpc.as({ cik: simulator.state.cik() })));
    const lines = nodes.map(({ depth, type, aliases }) =>
      `${"  ".repeat(depth)}${type} ${aliases}`.trimEnd(),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "client",
        "  client portal",
        "  client template",
        "    client thermostat",
        "    client new",
        "    dataport temperature",
        "    dataport humidity",
        "    dataport state",
        "    dataport counter",
        "      dataport temperature",
        "      dataport humidity",
        "      dataport state",
        "      dataport counter",
        "      dataport temperature",
        "      dataport humidity",
        "      dataport state",
        "      dataport counter",
      ]
    `);
    expect(new Set(nodes.map((node) => node.rid)).size).toBe(nodes.length);
    expect(nodes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(simulator.requests.length).toBeLessThan(nodes.length / 2);
  });

  test("beside a client that is locked", async () => {
    const { exosite, simulator } = simulated();
    await lock(exosite, simulator, "new");
    const nodes = await collect(walkTree(exosite.rpc.as({ cik: simulator.state.cik() })));
    const locked = nodes.filter(({ errors }) => errors.length > 0);
    expect(locked).toMatchObject([{ type: "client", aliases: ["new"], errors: [{ status: "locked" }] }]);
    expect(nodes.length).toBeGreaterThan(8);
  });
});

describe("provisioning", () => {
  test("the life of a device", async () => {
    const { exosite, simulator } = simulated();
    const { serialNumbers } = exosite.provision;
    await serialNumbers.add("thermostat", { sn: "00000042", extra: "a, b" });
    await serialNumbers.enable("thermostat", "00000042", { owner: simulator.state.find("portal").rid });
    expect(await serialNumbers.get("thermostat", "00000042")).toMatchObject([
      { status: "notactivated", extra: "a, b" },
    ]);
    const identity = { vendor: "acme", model: "thermostat", sn: "00000042" };
    const key = await exosite.data.device.activate(identity);
    expect(key).toMatch(/^[0-9a-f]{40}$/);
    await expect(exosite.data.device.activate(identity)).rejects.toMatchObject({ name: "ConflictError" });

    const device = new Exosite({ cik: key, fetch: simulator.fetch });
    await device.data.write({ temperature: 20 });
    expect(await device.rpc.read(temperature)).toEqual([[noon, 20]]);
    await serialNumbers.disable("thermostat", "00000042");
    await expect(device.rpc.read(temperature)).rejects.toMatchObject({ name: "AuthenticationError" });
  });

  test("lists in pages, and one that is empty", async () => {
    const { exosite, simulator } = simulated();
    const { models, serialNumbers } = exosite.provision;
    await models.create({ model: "empty", rid: simulator.state.find("template").rid });
    expect((await serialNumbers.list("empty")).items).toEqual([]);
    const numbers = Array.from({ length: 12 }, (_, at) => `n${String(at).padStart(2, "0")}`);
    await serialNumbers.addBatch("empty", { "sn[]": numbers });
    const found = await collect(serialNumbers.list("empty", { limit: 5 }));
    expect(found.map(({ sn }) => sn)).toEqual(numbers);
  });

  test("content up and down, streamed, and a part of it", async () => {
    const { exosite } = simulated();
    const { content } = exosite.provision;
    await content.create("thermostat", { id: "firmware.bin", meta: "v 1.0, beta" });
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    await content.upload("thermostat", "firmware.bin", { data: new Blob([bytes]).stream(), type: "image/x" });
    expect(await content.get("thermostat", "firmware.bin")).toMatchObject({
      contentType: "image/x",
      size: 70_000,
      meta: "v 1.0, beta",
    });
    const query = { vendor: "acme", model: "thermostat", id: "firmware.bin" };
    const response = await exosite.data.device.downloadContent(query).response();
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    const { data, response: partial } = await exosite.data.device
      .downloadContent(query, { range: "bytes=-5" })
      .withResponse();
    expect([...data]).toEqual([...bytes.slice(-5)]);
    expect([partial.status, partial.headers.get("content-range")]).toEqual([206, "bytes 69995-69999/70000"]);

    // Conditions are documented for a long poll and for nothing else: whoever sends them is given all of it.
    const headers = { "If-None-Match": "*", "If-Modified-Since": new Date(8e12).toUTCString() };
    const whole = await exosite.data.device.downloadContent(query, { headers }).withResponse();
    expect([whole.response.status, whole.data.length]).toEqual([200, 70_000]);
  });
});
