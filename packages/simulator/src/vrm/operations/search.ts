import { dataTypeOf } from "../attributes/attribute.ts";
import { reportsOf, valueAt } from "../attributes/reports.ts";
import type { Operation } from "../context.ts";
import { refuse } from "../errors.ts";
import { phpMap } from "../php.ts";
import type { Portal } from "../portal/portal.ts";
import type { Site } from "../portal/site.ts";
import { rawValue } from "../present/format-value.ts";
import { lastReport } from "../present/last-report.ts";
import { meets, parseConditions } from "../search/conditions.ts";
import { success } from "./answers.ts";

const mostConditions = 5;

/** Installations in which a text is found. */
export const searchInstallations: Operation = ({ portal }, { path, query, user: { user } }) => {
  const text = String(query.query);
  if (text.trim() === "") {
    throw refuse(400, { list: ["emptySearch"] }, { code: "empty_search", member: "error" });
  }
  const sites = portal.sitesOf(portal.users.get(Number(path.idUser)) ?? user);
  const results = sites.flatMap((site) => {
    const highlight = find(portal, site, text);
    if (!highlight) {
      return [];
    }
    const { idSite, identifier, name } = site;
    const found = phpMap(Object.entries(highlight));
    return [
      { site_id: idSite, site_identifier: identifier, site_name: name, avatar_url: "", highlight: found },
    ];
  });
  return success({ count: results.length, results });
};

/** Where the text is found, marked; ids are found and not marked. */
function find(portal: Portal, site: Site, text: string): Record<string, string[]> | undefined {
  const users = [...site.access.keys()].flatMap((id) => portal.users.get(id) ?? []);
  const places = {
    site_name: [site.name],
    user_name: users.map(({ name }) => name),
    user_email: users.map(({ email }) => email),
    serial: site.devices.map(({ serial }) => serial),
  };
  const wanted = text.toLowerCase();
  const marked = Object.entries(places).flatMap(([place, values]): [string, string[]][] => {
    const found = values.filter((value) => value.toLowerCase().includes(wanted));
    return found.length > 0 ? [[place, [...new Set(found)].map((value) => mark(value, wanted))]] : [];
  });
  const isKnown = String(site.idSite) === wanted || site.identifier === wanted;
  return marked.length > 0 || isKnown ? Object.fromEntries(marked) : undefined;
}

function mark(value: string, wanted: string): string {
  const at = value.toLowerCase().indexOf(wanted);
  return `${value.slice(0, at)}<em>${value.slice(at, at + wanted.length)}</em>${value.slice(at + wanted.length)}`;
}

/** Installations whose attributes meet conditions, page by page. Nothing says how many there are. */
export const searchByAttributes: Operation = ({ portal }, { query, user: { user }, incoming }) => {
  const { query: text, page = 1, count = 100 } = query as { query: string; page?: number; count?: number };
  const conditions = parseConditions(text);
  if (conditions.length > mostConditions) {
    throw refuse(422, { list: ["conditions"] }, { more: { num_records: 0 } });
  }
  const time = lastReport(Math.floor(incoming.time / 1000));
  const attributes = new Map<number, object>();
  const records = portal.sitesOf(user).flatMap((site) => {
    const reports = reportsOf(site);
    const values = conditions.map((condition) => {
      const report = reports.find(({ attribute }) => attribute.code === condition.code);
      if (report) {
        const { id, code, format } = report.attribute;
        const dataType = dataTypeOf(report.attribute);
        attributes.set(id, { idDataAttribute: id, code, dataType, formatWithUnit: format });
      }
      const value = report ? valueAt(report, time) : null;
      const shown = report && typeof value === "number" ? Number(rawValue(report.attribute, value)) : value;
      return { condition, value: shown };
    });
    return values.every(({ condition, value }) => meets(condition, value))
      ? [
          {
            idSite: site.idSite,
            description: site.name,
            lastTimestamp: time,
            ...Object.fromEntries(values.map(({ condition, value }) => [`value_${condition.code}`, value])),
          },
        ]
      : [];
  });
  const shown = records.slice((page - 1) * count, page * count);
  return success({ records: shown, attributes: [...attributes.values()] });
};
