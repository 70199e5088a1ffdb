import type { Difference } from "../report/difference.ts";

/** One part of a recorded multipart body. */
interface RecordedPart {
  name: string;
  filename?: string | null;
  contentType?: string | null;
  text?: string;
  base64?: string;
}

/**
 * Compares a multipart body part by part, in order. The content type of a part is compared where there is one
 * (most peers send none), the name of a file where the caller gave one; one there must be, which makes it a file.
 */
export async function compareParts(
  expected: unknown,
  actual: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<Difference[]> {
  const wanted = expected as RecordedPart[];
  const parts = await readParts(actual, contentType);
  if (parts === undefined) {
    return [{ where: "body", expected: `${wanted.length} parts`, actual: new TextDecoder().decode(actual) }];
  }
  const length = Math.max(wanted.length, parts.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const [should, is] = [wanted[index], parts[index]];
    if (should === undefined || is === undefined) {
      return [
        { where: `body[${index}]`, expected: should?.name ?? "no part", actual: is?.name ?? "no part" },
      ];
    }
    return comparePart(should, is, `body[${index}]`);
  });
}

interface SentPart {
  name: string;
  filename: string | undefined;
  contentType: string;
  bytes: Buffer;
}

function comparePart(expected: RecordedPart, actual: SentPart, where: string): Difference[] {
  const bytes = Buffer.from(
    expected.base64 ?? expected.text ?? "",
    expected.base64 === undefined ? "utf8" : "base64",
  );
  const named = expected.filename !== expected.name;
  const filename = named ? actual.filename : actual.filename && expected.filename;
  const points: [string, unknown, unknown][] = [
    ["name", expected.name, actual.name],
    ["filename", expected.filename ?? undefined, filename],
    ["contentType", expected.contentType ?? actual.contentType, actual.contentType],
    ["content", bytes.toString("latin1"), actual.bytes.toString("latin1")],
  ];
  return points.flatMap(([point, should, is]) =>
    should === is ? [] : [{ where: `${where}.${point}`, expected: should, actual: is }],
  );
}

async function readParts(
  body: Uint8Array<ArrayBuffer>,
  contentType: string | null,
): Promise<SentPart[] | undefined> {
  try {
    const form = await new Response(body, { headers: { "content-type": contentType ?? "" } }).formData();
    return await Promise.all(
      [...form.entries()].map(async ([name, value]) =>
        typeof value === "string"
          ? { name, filename: undefined, contentType: "", bytes: Buffer.from(value) }
          : {
              name,
              filename: value.name,
              contentType: value.type,
              bytes: Buffer.from(await value.arrayBuffer()),
            },
      ),
    );
  } catch {
    return undefined;
  }
}
