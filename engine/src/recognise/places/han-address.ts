import type { Location } from "../../model/index.ts";
import { inMainlandSigns } from "../../text/traditional.ts";

/** The parts of a Chinese address, which is written from the large to the small without anything between. */
export type HanAddress = { readonly field: keyof Location; readonly start: number; readonly end: number }[];

/** Country, province, town; what is below the town has to say that it is a district, a street or a house. */
const ADDRESS =
  /^(?:中国)?(?:(?<region>\p{Script=Han}{2,6}?(?:省|自治区)))?(?<city>\p{Script=Han}{2,4}?)(?:(?:市|县|(?<=香港|澳门))(?<below>[\p{Script=Han}\p{L}\d#-]{1,40}(?:区|县|镇|乡|村|路|街|道|巷|弄|号|楼|栋|室|园|苑|大厦)[\d#-]{0,8})?)?$/du;

/** Reads "江苏省苏州市姑苏区人民路8号" and "中国成都"; `isTown` says whether the name between is one that is known. */
export function readHanAddress(text: string, isTown: (name: string) => boolean): HanAddress | undefined {
  const { groups, indices } = ADDRESS.exec(inMainlandSigns(text)) ?? {};
  const city = groups?.["city"];
  if (!groups || !city || !isTown(city)) return undefined;
  const named = { region: "region", city: "city", below: "address" } as const;
  return Object.entries(named).flatMap(([group, field]) => {
    const [start, end] = indices?.groups?.[group] ?? [];
    return start === undefined || end === undefined ? [] : [{ field, start, end }];
  });
}
