import { groupBy } from "./group-by.ts";
import { distinctContents, mediaSuffix, plainMedia } from "./media.ts";
import type { Content, ParsedOperation } from "./parsed.ts";

/** One method of an operation: what it sends and what it asks for. */
export interface MediaVariant {
  /** Ending of the method's name; empty for the main one. */
  suffix: string;
  /** Whole name, where x-media-method gives one. */
  method?: string;
  /** What it sends, several where the caller's content says which; empty where it has no body. */
  sent: Content[];
  /** What it asks for, several where what comes is not the caller's choice; empty where the answer has no body. */
  asked: Content[];
}

/**
 * The methods that an operation becomes: one for each media type of its body or of its answer.
 *
 * @param own Name of the main one.
 */
export function mediaVariants(operation: ParsedOperation, own: string): MediaVariant[] {
  const { mediaMethod } = operation.extensions;
  const requests = grouped(distinctContents(operation.requests), mediaMethod, own);
  const groups = grouped(distinctContents(successContents(operation)), mediaMethod, own);
  const [firstRequest = []] = requests;
  const [firstGroup = []] = groups;
  const sending = (requests.length === 0 ? [[]] : requests).map((sent) => {
    const same = groups.find((group) =>
      group.some((content) => sent.some((other) => isSame(content, other))),
    );
    return { sent, asked: same ?? firstGroup };
  });
  const covered = sending.map((each) => each.asked);
  const asking = groups
    .filter((group) => !covered.includes(group))
    .map((asked) => ({ sent: firstRequest, asked }));
  return [...sending, ...asking].map(({ sent, asked }, index) => {
    const [telling] = sent === firstRequest || sent.length === 0 ? asked : sent;
    const method = telling === undefined ? undefined : mediaMethod[telling.mediaType];
    return {
      sent,
      asked,
      suffix: index === 0 || telling === undefined ? "" : mediaSuffix(telling.mediaType),
      ...(method === undefined ? {} : { method }),
    };
  });
}

/** The answers that mean success: 2xx, or `default` where the specification has none. */
export function successAnswers(operation: ParsedOperation): ParsedOperation["answers"] {
  const listed = operation.answers.filter((answer) => answer.status.startsWith("2"));
  return listed.length > 0 ? listed : operation.answers.filter((answer) => answer.status === "default");
}

function successContents(operation: ParsedOperation): Content[] {
  const contents = successAnswers(operation).flatMap((answer) => answer.content);
  return contents.filter(
    (content, index) => contents.findIndex(({ mediaType }) => mediaType === content.mediaType) === index,
  );
}

// Types whose methods have one name are one method.
function grouped(contents: readonly Content[], names: Record<string, string>, own: string): Content[][] {
  const nameOf = (content: Content): string => {
    const index = contents.indexOf(content);
    return index === 0 ? own : (names[content.mediaType] ?? `${index}`);
  };
  return [...groupBy(contents, nameOf).values()];
}

function isSame(left: Content, right: Content): boolean {
  return plainMedia(left.mediaType) === plainMedia(right.mediaType);
}
