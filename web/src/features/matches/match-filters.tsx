import type { Band, EmploymentType, Workplace } from "@candor/engine/model";
import { Chip, CloseButton, NumberInput, Select, TextInput } from "@mantine/core";
import { MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { useTranslation } from "react-i18next";
import classes from "./match-filters.module.css";
import type { RankedChoice } from "./use-ranked.ts";

const bands: readonly Band[] = ["strong", "good", "fair", "weak"];
const workplaces: readonly Workplace[] = ["remote", "hybrid", "onsite"];
const ages = [7, 30, 90] as const;
const payStep = 5000;

const types: readonly EmploymentType[] = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"];

/** A field that is taken back is `undefined`, so that it leaves the address. */
type Change = { readonly [Field in keyof RankedChoice]?: RankedChoice[Field] | undefined };

/** Filters as chips and fields; what is chosen lives in the address. */
export function MatchFilters({
  filter,
  places,
  onChange,
}: {
  readonly filter: RankedChoice;
  readonly places: readonly string[];
  readonly onChange: (change: Change) => void;
}) {
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
        onChange={(event) => onChange({ q: event.currentTarget.value })}
        rightSection={
          filter.q ? <CloseButton size="xs" aria-label={t("matches.clearFilters")} onClick={() => onChange({ q: "" })} /> : null
        }
      />
      {bands.map((band) => (
        <Chip
          key={band}
          size="xs"
          radius="sm"
          variant="outline"
          checked={filter.bands?.includes(band) ?? false}
          onChange={() => onChange({ bands: toggle(filter.bands, band) })}
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
          onChange={() => onChange({ workplace: toggle(filter.workplace, workplace) })}
        >
          {t(`common.${workplace}`)}
        </Chip>
      ))}
      <span className={classes.rule} aria-hidden="true" />
      <Select
        size="xs"
        className={classes.place ?? ""}
        aria-label={t("matches.place")}
        placeholder={t("matches.place")}
        data={filter.place && !places.includes(filter.place) ? [filter.place, ...places] : places}
        value={filter.place ?? null}
        onChange={(place) => onChange({ place: place ?? undefined })}
        searchable
        clearable
        limit={50}
        nothingFoundMessage={t("matches.noPlace")}
      />
      <Select
        size="xs"
        className={classes.type ?? ""}
        aria-label={t("jobs.fact.type")}
        placeholder={t("jobs.fact.type")}
        data={types.map((type) => ({ value: type, label: t(`jobs.types.${type}`) }))}
        value={filter.type?.[0] ?? null}
        onChange={(type) => onChange({ type: type === null ? undefined : [type] })}
        clearable
      />
      <NumberInput
        size="xs"
        className={classes.pay ?? ""}
        aria-label={t("matches.payFrom")}
        title={t("matches.payFromHint")}
        placeholder={t("matches.payFrom")}
        key={filter.payFrom ?? 0}
        defaultValue={filter.payFrom ?? ""}
        onBlur={(event) => onChange({ payFrom: amountIn(event.currentTarget.value) })}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        min={0}
        max={10_000_000}
        step={payStep}
        thousandSeparator=" "
        hideControls
      />
      <Select
        size="xs"
        className={classes.age ?? ""}
        aria-label={t("matches.age")}
        placeholder={t("matches.age")}
        data={ages.map((days) => ({ value: String(days), label: t("matches.ageDays", { count: days }) }))}
        value={filter.age === undefined ? null : String(filter.age)}
        onChange={(days) => onChange({ age: days === null ? undefined : Number(days) })}
        clearable
      />
    </fieldset>
  );
}

/** A finished number only: half of one would be asked of the server at every key. */
function amountIn(written: string): number | undefined {
  const amount = Number(written.replace(/\s/g, ""));
  return amount > 0 ? amount : undefined;
}
