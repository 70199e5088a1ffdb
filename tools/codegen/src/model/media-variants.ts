import { distinctContents, mediaSuffix, plainMedia } from "./media.ts";
import type { Content, ParsedOperation } from "./parsed.ts";

/** One method of an operation: the pair of media types that it sends and asks for. */
export interface MediaVariant {
  /** Ending of the method's name; empty for the main one. */
  suffix: string;
  /** Whole name, where x-media-method gives one. */
  method?: string;
  request?: Content;
  /** Media type asked for; undefined where the answer has no body. */
  accept?: string;
}

/** The methods that an operation becomes: one for each media type of its body or of its answer. */
export function mediaVariants(operation: ParsedOperation): MediaVariant[] {
  const requests = distinctContents(operation.requests);
  const accepts = distinctContents(successContents(operation)).map((content) => content.mediaType);
  const [firstRequest] = requests;
  const [firstAccept] = accepts;
  const sending = (requests.length === 0 ? [undefined] : requests).map((request) => {
    const media = plainMedia(request?.mediaType ?? "");
    return variant(request, accepts.find((accept) => plainMedia(accept) === media) ?? firstAccept);
  });
  const covered = sending.map((each) => each.accept);
  const asking = accepts
    .filter((accept) => !covered.includes(accept))
    .map((accept) => variant(firstRequest, accept));
  return [...sending, ...asking].map((each, index) => {
    const own = each.request === firstRequest ? each.accept : each.request?.mediaType;
    const method = own === undefined ? undefined : operation.extensions.mediaMethod[own];
    return {
      ...each,
      suffix: index === 0 || own === undefined ? "" : mediaSuffix(own),
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
  return successAnswers(operation).flatMap((answer) => answer.content);
}

function variant(request: Content | undefined, accept: string | undefined): MediaVariant {
  return {
    suffix: "",
    ...(request === undefined ? {} : { request }),
    ...(accept === undefined ? {} : { accept }),
  };
}
