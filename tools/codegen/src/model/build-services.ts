import type { Service } from "./api.ts";
import { buildProcedure } from "./build-procedure.ts";
import { groupBy } from "./group-by.ts";
import { kebabCase, typeName } from "./identifiers.ts";
import { type NamedProcedure, nameProcedures } from "./name-procedures.ts";
import type { ParsedApi } from "./parsed.ts";
import type { UniqueNames } from "./unique-names.ts";
import type { Whole } from "./whole.ts";

/** The classes that have the procedures of a specification. */
export function buildServices(parsed: ParsedApi, files: UniqueNames, whole: Whole): Service[] {
  const groups = groupBy(nameProcedures(parsed.procedures, whole.problems), ({ resource }) => resource);
  return [...groups].map(([name, procedures]): Service => {
    const wanted = typeName(name);
    const className = whole.types.take(wanted, `${wanted}Resource`);
    return {
      name,
      className,
      file: files.take(kebabCase(name)),
      ...describe(parsed, procedures),
      procedures: procedures.map((procedure) => buildProcedure(procedure, className, whole)),
    };
  });
}

// A tag describes the class where all of it has that tag, the document describes it where it has several.
function describe(parsed: ParsedApi, procedures: readonly NamedProcedure[]): Pick<Service, "description"> {
  const tags = new Set(procedures.map((procedure) => procedure.parsed.tag));
  const [tag = ""] = tags.size === 1 ? tags : [];
  const description = parsed.tags[tag] || parsed.description;
  return description === undefined ? {} : { description };
}
