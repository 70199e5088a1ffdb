import type { FileInput } from "./encode-body.ts";

/** Media type of what is uploaded, where it is told: by the content itself or beside it. */
export function mediaTypeOf(file: FileInput | undefined): string | undefined {
  const { type, data } = Object(file) as { type?: string; data?: { type?: string } };
  return type || Object(data).type || undefined;
}
