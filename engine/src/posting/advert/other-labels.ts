import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { anyOf } from "./phrases.ts";

const OTHER_LABEL = new RegExp(`^${anyOf(ADVERT_HEAD.otherLabels)}\\s*$`, "iu");

/** "Reports to : Head Stoker", "Department: Kitchen": whether a label tells of another's job or of a part of the house. */
export const isOtherLabel = (label: string) => OTHER_LABEL.test(label);
