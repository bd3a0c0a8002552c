import type { SkillFile } from "./skills.ts";
import certificates from "./skills/certificates.json" with { type: "json" };
import cloudDevops from "./skills/cloud-devops.json" with { type: "json" };
import customerService from "./skills/customer-service.json" with { type: "json" };
import dataAi from "./skills/data-ai.json" with { type: "json" };
import databases from "./skills/databases.json" with { type: "json" };
import designUx from "./skills/design-ux.json" with { type: "json" };
import electronicsEmbedded from "./skills/electronics-embedded.json" with { type: "json" };
import gamesMediaProduction from "./skills/games-media-production.json" with { type: "json" };
import humanLanguages from "./skills/human-languages.json" with { type: "json" };
import itSupport from "./skills/it-support.json" with { type: "json" };
import marketing from "./skills/marketing.json" with { type: "json" };
import mechanicalCivilEngineering from "./skills/mechanical-civil-engineering.json" with { type: "json" };
import officeTools from "./skills/office-tools.json" with { type: "json" };
import productProject from "./skills/product-project.json" with { type: "json" };
import sales from "./skills/sales.json" with { type: "json" };
import securityNetworks from "./skills/security-networks.json" with { type: "json" };
import softSkills from "./skills/soft-skills.json" with { type: "json" };
import software from "./skills/software.json" with { type: "json" };
import webMobile from "./skills/web-mobile.json" with { type: "json" };

/** Every file of the folder `skills/`; a test fails if one is missing here. */
export const SKILL_FILES: readonly SkillFile[] = asSkillFiles([
  certificates,
  cloudDevops,
  customerService,
  dataAi,
  databases,
  designUx,
  electronicsEmbedded,
  gamesMediaProduction,
  humanLanguages,
  itSupport,
  marketing,
  mechanicalCivilEngineering,
  officeTools,
  productProject,
  sales,
  securityNetworks,
  softSkills,
  software,
  webMobile,
]);

/** The lexicon's test checks every record of every file against the format, so the cast holds. */
function asSkillFiles(files: readonly { readonly field: string }[]): readonly SkillFile[] {
  return files as readonly SkillFile[];
}
