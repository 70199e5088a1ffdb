import { type Simulator, simulate } from "../../src/index.ts";
import type { Site } from "../../src/vrm/index.ts";
import { buildSite } from "../../src/vrm/seed/build-site.ts";
import { demoSites, type SiteDraft } from "../../src/vrm/seed/demo-sites.ts";

/** One exchange as it was recorded. */
export interface VrmExchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyKind: string;
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyKind: string;
    readonly body: unknown;
  };
}

/** A recording of one call. */
export interface VrmVector {
  readonly id: string;
  readonly kind: string;
  readonly auth?: { readonly kind: string };
  readonly request: VrmExchange["request"] | null;
  readonly response: VrmExchange["response"] | null;
  readonly steps?: readonly VrmExchange[];
}

const shunt = { kind: "battery", productCode: "A389", productName: "Test shunt", serial: "Q00TEST" } as const;

/** The recordings' users. */
const users = [
  {
    idUser: 90_417,
    name: "Ida Example",
    email: "ida@example.com",
    password: "correct horse 1",
    country: "Germany",
  },
  {
    idUser: 90_522,
    name: "Jörg Müller-Test",
    email: "joerg@example.org",
    password: "s3cret",
    country: "Sverige",
    smsToken: "004217",
  },
  {
    idUser: 90_523,
    name: "Jörg Test",
    email: "jörg+test@example.org",
    password: "s3cret",
    country: "Sverige",
  },
  { idUser: 41_873, name: "Zoë Nguyễn", email: "zoe@example.net", password: "pw", country: "Viet Nam" },
];

/** What recorded calls name by its number. */
const shunts = [0, 256, 257].map((instance) => ({ ...shunt, instance }));
const charger = { ...shunt, kind: "solarCharger", instance: 288 } as const;

/** The recordings' installations, each much like one of the demonstration. */
const sites: readonly SiteDraft[] = [
  { ...demoSites.harbour, idSite: 730_112, identifier: "c0ffee00a1b2", name: "Bergheim Süd" },
  { ...demoSites.harbour, idSite: 730_245, identifier: "0a1b2c3d4e5f", name: "Ångström Boat" },
  {
    ...demoSites.boat,
    idSite: 618_203,
    identifier: "fe0102030405",
    name: "Quinta do Vale",
    dynamicEss: 200 as const,
  },
  {
    ...demoSites.parking,
    idSite: 815_066,
    identifier: "beef0badcafe",
    name: "Lagerhalle 3",
    dynamicEss: 404 as const,
  },
].map((draft) => ({ ...draft, devices: [...draft.devices, ...shunts, charger] }));

/** What is on each of them: what recorded requests change, remove or ask for. */
function furnish(site: Site): void {
  const rule = { idDataAttributeLimit: 33_001, AlarmEnabled: 1, NotifyAfterSeconds: 90, highAlarm: 55.5 };
  for (const [idDataAttribute, instance] of [
    [47, 0],
    [47, 256],
    [115, 257],
  ] as const) {
    site.alarms.push({ ...rule, idDataAttribute, instance });
  }
  site.tags.push({ idTag: 1, tag: "dach", source: "user" }, { idTag: 2, tag: "alt", source: "user" });
  site.teams.set(51, 0).set(52, 2);
  for (const idCustomWidget of [9001, 9002, 9003]) {
    site.customWidgets.set(idCustomWidget, { idCustomWidget, name: "Kältespeicher", parameters: {} });
  }
}

/** Users who are not the recorded one: an answer that refuses him says what he was. */
function callerOf({ request, response }: VrmExchange): {
  isDemo: boolean;
  isStranger: boolean;
  isUnknown: boolean;
} {
  const { status, body } = response;
  const isDemo = status === 403 && /demo/.test(JSON.stringify(body));
  const inBand = /site_not_linked/.test(JSON.stringify(body));
  return {
    isDemo,
    isStranger: inBand || (status === 403 && !isDemo),
    isUnknown: status === 401 && request.path !== "/auth/login",
  };
}

/** A portal as the recordings have it, on which whoever sends a token may do what he was let do. */
export function prepareVrm(exchange: VrmExchange): Simulator<"vrm"> {
  const { request, response } = exchange;
  const { isDemo, isStranger, isUnknown } = callerOf(exchange);
  const login = request.body as { username?: string; password?: string } | null;
  const named = Number(/^\/users\/(\d+)/.exec(request.path)?.[1] ?? users[0]?.idUser);
  const idUser = isStranger ? 90_522 : named;
  return simulate("vrm", {
    clock: "2026-03-01T00:00:00Z",
    data(portal) {
      for (const user of users) {
        // Passwords differ from recording to recording; one that was accepted is right.
        const password =
          response.status === 200 && login?.username === user.email ? login.password : undefined;
        const isPortalAdmin = request.path.startsWith("/admin/") && response.status === 200;
        portal.users.set(user.idUser, { ...user, isDemo, isPortalAdmin, ...(password && { password }) });
        portal.teams
          .set(51, { idUserGroup: 51, name: "Service" })
          .set(52, { idUserGroup: 52, name: "Wartung" });
      }
      const isLast = /min_one_admin/.test(JSON.stringify(response.body));
      for (const draft of sites) {
        const linked = isStranger ? [] : isLast ? users.slice(0, 1) : users;
        const site = buildSite(
          draft,
          1,
          linked.map((user) => [user.idUser, isDemo ? 0 : 1] as const),
        );
        furnish(site);
        portal.sites.set(site.idSite, site);
      }
      const [, kind, token = ""] = /^(\w+) (.*)$/.exec(request.headers["x-authorization"] ?? "") ?? [];
      const dates = { createdOn: 1_750_000_000, expires: null, lastSeen: null };
      for (const idAccessToken of [7, 880_020, 880_050]) {
        const own = kind === undefined || isUnknown || token.includes(".") ? portal.hex(64) : token;
        portal.accessTokens.push({
          idAccessToken,
          idUser,
          name: `recorded ${idAccessToken}`,
          token: own,
          ...dates,
        });
      }
      if (kind === "Bearer" && token.includes(".") && !isUnknown) {
        portal.sessions.set(token, { idUser, ends: Number.POSITIVE_INFINITY });
      }
    },
  });
}

/** Sends a recorded request again. */
export function replayVrm(simulator: Simulator<"vrm">, request: VrmExchange["request"]): Promise<Response> {
  const { method, path, query, headers, bodyKind, body } = request;
  const url = new URL(`https://vrm.test${path}`);
  for (const [name, value] of query) {
    url.searchParams.append(name, value);
  }
  return simulator.fetch(url, {
    method,
    headers,
    ...(bodyKind !== "none" && { body: JSON.stringify(body) }),
  });
}
