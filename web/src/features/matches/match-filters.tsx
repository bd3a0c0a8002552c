import type { Band, Workplace } from "@candor/engine/model";
import { Chip, CloseButton, TextInput } from "@mantine/core";
import { MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { useTranslation } from "react-i18next";
import type { MatchFilter } from "./filter-matches.ts";
import classes from "./match-filters.module.css";

const bands: readonly Band[] = ["strong", "good", "fair", "weak"];
const workplaces: readonly Workplace[] = ["remote", "hybrid", "onsite"];

/** Filters as chips and a field for words; what is chosen lives in the address. */
export function MatchFilters({ filter, onChange }: { readonly filter: MatchFilter; readonly onChange: (filter: MatchFilter) => void }) {
  const { t } = useTranslation();
  const toggle = <T extends string>(chosen: readonly T[] | undefined, value: T) =>
    chosen?.includes(value) ? chosen.filter((one) => one !== value) : [...(chosen ?? []), value];
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{t("matches.filters")}</legend>
      <TextInput
        size="xs"
        className={classes.search ?? ""}
        aria-label={t("matches.search")}
        placeholder={t("matches.search")}
        leftSection={<MagnifyingGlassIcon />}
        value={filter.q ?? ""}
        onChange={(event) => onChange({ ...filter, q: event.currentTarget.value })}
        rightSection={
          filter.q ? <CloseButton size="xs" aria-label={t("matches.clearFilters")} onClick={() => onChange({ ...filter, q: "" })} /> : null
        }
      />
      {bands.map((band) => (
        <Chip
          key={band}
          size="xs"
          radius="sm"
          variant="outline"
          checked={filter.bands?.includes(band) ?? false}
          onChange={() => onChange({ ...filter, bands: toggle(filter.bands, band) })}
        >
          {t(`matches.bandsShort.${band}`)}
        </Chip>
      ))}
      <span className={classes.rule} aria-hidden="true" />
      {workplaces.map((workplace) => (
        <Chip
          key={workplace}
          size="xs"
          radius="sm"
          variant="outline"
          checked={filter.workplace?.includes(workplace) ?? false}
          onChange={() => onChange({ ...filter, workplace: toggle(filter.workplace, workplace) })}
        >
          {t(`common.${workplace}`)}
        </Chip>
      ))}
    </fieldset>
  );
}
