import type { Rule } from "../rule.ts";
import { changesetPresent } from "./changeset-present.ts";
import { dependenciesOfPublished } from "./dependencies-of-published.ts";
import { dependenciesUsed } from "./dependencies-used.ts";
import { errorsExported } from "./errors-exported.ts";
import { fileSize } from "./file-size.ts";
import { generatedHeader } from "./generated-header.ts";
import { kebabCaseFileNames } from "./kebab-case-file-names.ts";
import { linksLeadSomewhere } from "./links-lead-somewhere.ts";
import { manifestOfPublished } from "./manifest-of-published.ts";
import { noExportStar } from "./no-export-star.ts";
import { noNodeBuiltins } from "./no-node-builtins.ts";
import { noPlatformNames } from "./no-platform-names.ts";
import { packageShape } from "./package-shape.ts";
import { platformEverywhere } from "./platform-everywhere.ts";
import { specsCiteSources } from "./specs-cite-sources.ts";
import { standsAlone } from "./stands-alone.ts";
import { testNames } from "./test-names.ts";
import { versionsAgree } from "./versions-agree.ts";

/** Every rule of this repository. */
export const rules: readonly Rule[] = [
  changesetPresent,
  dependenciesOfPublished,
  dependenciesUsed,
  errorsExported,
  fileSize,
  generatedHeader,
  kebabCaseFileNames,
  linksLeadSomewhere,
  manifestOfPublished,
  noExportStar,
  noNodeBuiltins,
  noPlatformNames,
  packageShape,
  platformEverywhere,
  specsCiteSources,
  standsAlone,
  testNames,
  versionsAgree,
];
