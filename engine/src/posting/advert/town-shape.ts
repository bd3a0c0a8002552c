import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { anyOf } from "./phrases.ts";

/** "Chazelles-sur-Rive", "Serra do Vale": words with capitals, and between them the small words of towns. */
const NAME = `\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s(?:${anyOf(ADVERT_HEAD.townJoints)}\\s)?\\p{Lu}\\p{Ll}[\\p{L}’'-]*){0,3}`;
const TOWN = new RegExp(`^${NAME}$`, "u");
const TOWN_AND_REGION = new RegExp(`^${NAME}(?:,\\s${NAME})?$`, "u");

/** Whether a piece is written as a town is; names of houses and subjects may be too. */
export const isTownShaped = (text: string) => TOWN.test(text);

/** The same, with or without its county or country behind a comma. */
export const isTownShapedWithRegion = (text: string) => TOWN_AND_REGION.test(text);
