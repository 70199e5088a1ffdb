// Values by way of a buffer, which sends them together, keeps them while the platform cannot be reached, and is empty
// when the program ends.
import { BufferedWriter, Exosite, ensureDataport, readWindows } from "@busbar/exosite";

const { rpc } = new Exosite();
const forever = { count: "infinity", duration: "infinity" } as const;
const power = { alias: "power" };

await ensureDataport(rpc, power.alias, { format: "float", retention: forever, preprocess: [["mul", 0.001]] });
{
  await using buffer = new BufferedWriter(rpc);
  const now = Math.floor(Date.now() / 1000);
  // Points of the past, by their times or counted back in seconds,
  await buffer.record(power, [
    [now - 120, 1500],
    [new Date((now - 60) * 1000), 1600],
    [-30, 1700],
  ]);
  // and the present: of several values before the next flush the last one counts.
  await buffer.write(power, 1750);
  await buffer.write(power, 1800);
  console.log(`In the buffer: ${buffer.size}`);
}
for await (const [, value] of readWindows(rpc, power, { sort: "asc" })) {
  console.log(`${value} kW`);
}
