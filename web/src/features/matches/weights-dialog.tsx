import type { Weights } from "@candor/engine/model";
import { Button, Group, Modal, NumberInput, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../ui/page-state.tsx";
import { useSetWeights, weightsQuery } from "./data.ts";

const parts = ["similarity", "skills", "experience", "education"] as const;

/** What each part counts in the scores, in percent that add up to a hundred. */
export function WeightsDialog(props: { readonly mayChange: boolean; readonly opened: boolean; readonly onClose: () => void }) {
  const { mayChange, opened, onClose } = props;
  const { t } = useTranslation();
  const weights = useQuery({ ...weightsQuery, enabled: opened });
  return (
    <Modal opened={opened} onClose={onClose} title={t("weights.title")} closeButtonProps={{ "aria-label": t("common.close") }} centered>
      {weights.isError ? (
        <ErrorState error={weights.error} onRetry={() => void weights.refetch()} />
      ) : weights.data ? (
        <WeightsForm weights={weights.data} mayChange={mayChange} onClose={onClose} />
      ) : (
        <Skeleton height={220} radius={2} />
      )}
    </Modal>
  );
}

function WeightsForm(props: { readonly weights: Weights; readonly mayChange: boolean; readonly onClose: () => void }) {
  const { weights, mayChange, onClose } = props;
  const { t } = useTranslation();
  const change = useSetWeights();
  const [percent, setPercent] = useState(() => mapParts((part) => Math.round(weights[part] * 100)));
  const sum = parts.reduce((total, part) => total + percent[part], 0);
  const save = () =>
    change.mutate(
      mapParts((part) => percent[part] / 100),
      { onSuccess: onClose },
    );
  return (
    <Stack gap="md">
      <Text size="sm">{t("weights.body")}</Text>
      {parts.map((part) => (
        <NumberInput
          key={part}
          label={t(`matches.parts.${part}`)}
          description={t(`weights.about.${part}`)}
          value={percent[part]}
          onChange={(value) => setPercent({ ...percent, [part]: typeof value === "number" ? value : 0 })}
          min={0}
          max={100}
          step={5}
          allowDecimal={false}
          suffix=" %"
          readOnly={!mayChange}
          hideControls={!mayChange}
        />
      ))}
      <Text size="sm" component="output" {...(sum !== 100 && { c: "var(--candor-missing)" })} className="tabular">
        {sum === 100 ? t("weights.whole") : t("weights.sum", { sum })}
      </Text>
      {change.error && (
        <Text role="alert" c="red.8">
          {change.error.message}
        </Text>
      )}
      {!mayChange && <Text size="sm">{t("weights.denied")}</Text>}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t(mayChange ? "common.cancel" : "common.close")}
        </Button>
        {mayChange && (
          <Button disabled={sum !== 100} loading={change.isPending} onClick={save}>
            {t("weights.save")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function mapParts(value: (part: (typeof parts)[number]) => number): Weights {
  return { similarity: value("similarity"), skills: value("skills"), experience: value("experience"), education: value("education") };
}
