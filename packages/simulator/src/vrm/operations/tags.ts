import { siteOf } from "../access.ts";
import type { Operation } from "../context.ts";
import { refuse } from "../errors.ts";
import { phpMap } from "../php.ts";
import type { Tag } from "../portal/site.ts";
import { success } from "./answers.ts";

/** Tags by who gave them; without any, an empty list. */
export const listTags: Operation = (context, call) => {
  const { tags } = siteOf(context, call);
  const { filter } = call.query as { filter?: string };
  const sources = [...new Set(tags.map(({ source }) => source))].filter(
    (source) => !filter || source === filter,
  );
  const texts = sources.map(
    (source) => [source, tags.filter((tag) => tag.source === source).map(({ tag }) => tag)] as const,
  );
  return success({ tags: phpMap(texts) });
};

/** Gives a tag; one that is there already stays. */
export const createTag: Operation = (context, call) => {
  const { tags, idSite } = siteOf(context, call);
  const { tag, source } = call.body as Tag;
  if (!tags.some((known) => known.tag === tag && known.source === source)) {
    tags.push({ idTag: context.portal.nextId(), tag, source });
  }
  return success({ idSite, data: [{ tag, source }] });
};

/** Takes a tag away. */
export const deleteTag: Operation = (context, call) => {
  const { tags, idSite } = siteOf(context, call);
  const { tag, source } = call.body as Tag;
  const place = tags.findIndex((known) => known.tag === tag && known.source === source);
  if (place < 0) {
    throw refuse(404, "tagNotFound");
  }
  tags.splice(place, 1);
  return success({ idSite, data: [{ tag, source }] });
};
