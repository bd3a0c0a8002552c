import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { type Target, targetsOf } from "./placing.rules.ts";
import type { GroupName } from "./reading-fields.ts";
import { useFieldName } from "./use-field-name.ts";

/** The way to put a line into a field without dragging: a list of all places, to be searched by typing. */
export function PutInto(props: { readonly reading: CorrectedReading; readonly line: string; readonly onPut: (targetId: string) => void }) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const groups = Map.groupBy(targetsOf(props.reading.resume), ({ group }) => group);
  const wordsOf = (target: Target): string => {
    if (target.kind === "heading")
      return t("reading.headingOf", { section: t(`reading.${target.id.slice("heading:".length) as GroupName}`) });
    const name = target.kind === "new" && target.of === undefined ? t("reading.newEntry", { field: nameOf(target) }) : nameOf(target);
    const of = target.of ?? target.value;
    return of === undefined ? name : t("reading.placeOf", { field: name, of });
  };
  return (
    <Select
      searchable
      size="xs"
      mt={4}
      mb={8}
      aria-label={t("reading.putLineInto", { line: props.line })}
      placeholder={t("reading.putInto")}
      nothingFoundMessage={t("reading.noSuchPlace")}
      // The list itself scrolls, which a screen reader knows how to reach; a scrolling box around it would be a barrier.
      withScrollArea={false}
      styles={{ options: { maxHeight: 300, overflowY: "auto" } }}
      value={null}
      onChange={(id) => id !== null && props.onPut(id)}
      data={[...groups].map(([group, targets]) => ({
        group: t(`reading.${group as GroupName | "headings"}`),
        items: targets.map((target) => ({ value: target.id, label: wordsOf(target) })),
      }))}
    />
  );
}
