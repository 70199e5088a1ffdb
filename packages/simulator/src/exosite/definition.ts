import type { Definition } from "../engine/definition.ts";
import type { Account } from "./account/account.ts";
import { greeting } from "./greeting.ts";
import { type ExositeOptions, simulateExosite } from "./simulate-exosite.ts";

/** Exosite's One Platform. */
export const exosite: Definition<ExositeOptions, Account> = { simulate: simulateExosite, greeting };
