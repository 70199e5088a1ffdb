const encoder = new TextEncoder();

/** A zip archive of texts, not compressed. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const local: number[] = [];
  const central: number[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    const at = local.length;
    const sizes = [...number(crc32(content), 4), ...number(content.length, 4), ...number(content.length, 4)];
    // Version 2.0, names in UTF-8, stored; 1 January 1980.
    const common = [
      ...number(20, 2),
      ...number(0x800, 2),
      ...number(0, 2),
      ...number(0, 2),
      ...number(33, 2),
      ...sizes,
    ];
    const names = [...number(name.length, 2), ...number(0, 2)];
    local.push(...number(0x04034b50, 4), ...common, ...names, ...name);
    for (const byte of content) {
      local.push(byte);
    }
    central.push(...number(0x02014b50, 4), ...number(20, 2), ...common, ...names);
    central.push(
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 4),
      ...number(at, 4),
      ...name,
    );
  }
  const count = Object.keys(files).length;
  const end = [...number(0x06054b50, 4), ...number(0, 4), ...number(count, 2), ...number(count, 2)];
  end.push(...number(central.length, 4), ...number(local.length, 4), ...number(0, 2));
  const bytes = new Uint8Array(local.length + central.length + end.length);
  bytes.set(local);
  bytes.set(central, local.length);
  bytes.set(end, local.length + central.length);
  return bytes;
}

/** Least significant byte first. */
function number(value: number, length: number): number[] {
  return Array.from({ length }, (_, place) => (value >>> (8 * place)) & 0xff);
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
  }
  return ~sum >>> 0;
}
