import { cpus } from "node:os";

/** Date and machine: figures mean little without them. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  return `Measured ${date} on ${cpus().length} x ${processor?.model.trim() || process.arch}, Node ${process.versions.node}.`;
}
