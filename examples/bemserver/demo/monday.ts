import { Bemserver, login } from "@busbar/bemserver";
import type { Report } from "../../support/report.ts";
import { createBuilding } from "./create-building.ts";
import { listSites } from "./list-sites.ts";
import { pageThroughSeries } from "./page-through-series.ts";
import { readDegreeDays } from "./read-degree-days.ts";
import { readHours } from "./read-hours.ts";
import { recoverFromConflict } from "./recover-from-conflict.ts";
import { uploadWeek } from "./upload-week.ts";

/** Where the day takes place. */
export interface Office {
  /** Address of the server. */
  baseUrl: string;
  /** Moves the server's clock on. */
  passTime(minutes: number): void;
}

const ada = { email: "ada@example.com", password: "correct horse" };

/** The whole day. */
export async function monday(report: Report, { baseUrl, passTime }: Office): Promise<void> {
  let logins = 0;
  const onRenew = () => {
    logins += 1;
  };
  const bem = new Bemserver({ baseUrl, auth: login({ ...ada, onRenew }) });

  report.part("Log in");
  const version = await bem.checkVersion();
  const [me] = await bem.users.list({ email: ada.email });
  report.check("the user", me?.is_admin, true);
  report.say(`${me?.name}, administrator. The server is ${version}.`);

  const site = await listSites(bem, report);
  const building = await createBuilding(bem, report, site);
  const week = await uploadWeek(bem, report, site, building);
  await pageThroughSeries(bem, report, week);

  report.part("Coffee");
  passTime(20);
  report.check("tokens until now", logins, 1);
  report.say("Twenty minutes pass; the access token is good for fifteen.");

  await readHours(bem, report, week);
  report.check("tokens until now", logins, 2);
  report.say("The expired token was renewed along the way.");

  await readDegreeDays(bem, report, site);
  await recoverFromConflict(bem, bem.withAuth(login(ada)), report, building);
}
