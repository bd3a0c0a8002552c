import type { SkillFile } from "./lexicon-skill.ts";
import agricultureEnvironment from "./skills/agriculture-environment.json" with { type: "json" };
import aviationTransport from "./skills/aviation-transport.json" with { type: "json" };
import bankingInsurance from "./skills/banking-insurance.json" with { type: "json" };
import beautySportFitness from "./skills/beauty-sport-fitness.json" with { type: "json" };
import certificates from "./skills/certificates.json" with { type: "json" };
import cloudDevops from "./skills/cloud-devops.json" with { type: "json" };
import construction from "./skills/construction.json" with { type: "json" };
import customerService from "./skills/customer-service.json" with { type: "json" };
import dataAi from "./skills/data-ai.json" with { type: "json" };
import databases from "./skills/databases.json" with { type: "json" };
import designUx from "./skills/design-ux.json" with { type: "json" };
import education from "./skills/education.json" with { type: "json" };
import electronicsEmbedded from "./skills/electronics-embedded.json" with { type: "json" };
import energy from "./skills/energy.json" with { type: "json" };
import financeAccounting from "./skills/finance-accounting.json" with { type: "json" };
import food from "./skills/food.json" with { type: "json" };
import gamesMediaProduction from "./skills/games-media-production.json" with { type: "json" };
import healthcareNursing from "./skills/healthcare-nursing.json" with { type: "json" };
import hospitality from "./skills/hospitality.json" with { type: "json" };
import hrRecruiting from "./skills/hr-recruiting.json" with { type: "json" };
import humanLanguages from "./skills/human-languages.json" with { type: "json" };
import itSupport from "./skills/it-support.json" with { type: "json" };
import lawCompliance from "./skills/law-compliance.json" with { type: "json" };
import logisticsSupplyChain from "./skills/logistics-supply-chain.json" with { type: "json" };
import manufacturing from "./skills/manufacturing.json" with { type: "json" };
import marketing from "./skills/marketing.json" with { type: "json" };
import mechanicalCivilEngineering from "./skills/mechanical-civil-engineering.json" with { type: "json" };
import mediaWritingTranslation from "./skills/media-writing-translation.json" with { type: "json" };
import medicinePharmaLab from "./skills/medicine-pharma-lab.json" with { type: "json" };
import officeAdministration from "./skills/office-administration.json" with { type: "json" };
import officeTools from "./skills/office-tools.json" with { type: "json" };
import procurement from "./skills/procurement.json" with { type: "json" };
import productProject from "./skills/product-project.json" with { type: "json" };
import publicSector from "./skills/public-sector.json" with { type: "json" };
import qualitySafety from "./skills/quality-safety.json" with { type: "json" };
import retail from "./skills/retail.json" with { type: "json" };
import sales from "./skills/sales.json" with { type: "json" };
import scienceResearch from "./skills/science-research.json" with { type: "json" };
import securityNetworks from "./skills/security-networks.json" with { type: "json" };
import socialCare from "./skills/social-care.json" with { type: "json" };
import softSkills from "./skills/soft-skills.json" with { type: "json" };
import software from "./skills/software.json" with { type: "json" };
import trades from "./skills/trades.json" with { type: "json" };
import webMobile from "./skills/web-mobile.json" with { type: "json" };

/** Every file of the folder `skills/`; a test fails if one is missing here. */
export const SKILL_FILES: readonly SkillFile[] = asSkillFiles([
  agricultureEnvironment,
  aviationTransport,
  bankingInsurance,
  beautySportFitness,
  certificates,
  cloudDevops,
  construction,
  customerService,
  dataAi,
  databases,
  designUx,
  education,
  electronicsEmbedded,
  energy,
  financeAccounting,
  food,
  gamesMediaProduction,
  healthcareNursing,
  hospitality,
  hrRecruiting,
  humanLanguages,
  itSupport,
  lawCompliance,
  logisticsSupplyChain,
  manufacturing,
  marketing,
  mechanicalCivilEngineering,
  mediaWritingTranslation,
  medicinePharmaLab,
  officeAdministration,
  officeTools,
  procurement,
  productProject,
  publicSector,
  qualitySafety,
  retail,
  sales,
  scienceResearch,
  securityNetworks,
  socialCare,
  softSkills,
  software,
  trades,
  webMobile,
]);

/** The lexicon's test checks every record of every file against the format, so the cast holds. */
function asSkillFiles(files: readonly { readonly field: string }[]): readonly SkillFile[] {
  return files as readonly SkillFile[];
}
