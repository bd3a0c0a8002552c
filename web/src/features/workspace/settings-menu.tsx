import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import {
  ActivityLogIcon,
  BarChartIcon,
  CheckIcon,
  DesktopIcon,
  ExternalLinkIcon,
  GearIcon,
  KeyboardIcon,
  MixerHorizontalIcon,
  MoonIcon,
  ReaderIcon,
  ResetIcon,
  SunIcon,
  TrashIcon,
} from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Status } from "../../lib/api-types.ts";
import classes from "./settings-menu.module.css";

/** Appearance, what counts in a score, the keyboard list, and the two ways to empty the workspace. */
export function SettingsMenu(props: {
  readonly status: Status | undefined;
  readonly onShowWeights: () => void;
  readonly maySeeLedger: boolean;
  readonly maySeeSpending: boolean;
  readonly mayErase: boolean;
  readonly mayRemoveSamples: boolean;
  readonly onShowKeys: () => void;
  readonly onRemoveSamples: () => void;
  readonly onDeleteEverything: () => void;
}) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    { value: "light", label: t("settings.light"), icon: <SunIcon /> },
    { value: "dark", label: t("settings.dark"), icon: <MoonIcon /> },
    { value: "auto", label: t("settings.auto"), icon: <DesktopIcon /> },
  ] as const;
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={250} withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t("nav.settings")} className={classes.gear}>
          <GearIcon width={17} height={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("settings.appearance")}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme.value}
            leftSection={scheme.icon}
            rightSection={colorScheme === scheme.value ? <CheckIcon /> : null}
            onClick={() => setColorScheme(scheme.value)}
          >
            {scheme.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<MixerHorizontalIcon />} onClick={props.onShowWeights}>
          {t("settings.weights")}
        </Menu.Item>
        <Menu.Item leftSection={<KeyboardIcon />} rightSection={<kbd className={classes.key}>?</kbd>} onClick={props.onShowKeys}>
          {t("settings.keys")}
        </Menu.Item>
        {props.maySeeLedger && (
          <Menu.Item leftSection={<ReaderIcon />} component={Link} to="/ledger">
            {t("settings.ledger")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<ActivityLogIcon />} component={Link} to="/background">
          {t("settings.background")}
        </Menu.Item>
        {props.maySeeSpending && (
          <Menu.Item leftSection={<BarChartIcon />} component={Link} to="/spending">
            {t("settings.spending")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<ExternalLinkIcon />} component="a" href="/docs" target="_blank">
          {t("settings.api")}
        </Menu.Item>
        <Menu.Divider />
        {props.mayRemoveSamples && props.status?.samples && (
          <Menu.Item leftSection={<ResetIcon />} onClick={props.onRemoveSamples}>
            {t("settings.removeSamples")}
          </Menu.Item>
        )}
        {props.mayErase && (
          <Menu.Item leftSection={<TrashIcon />} className={classes.danger} onClick={props.onDeleteEverything}>
            {t("settings.deleteAll")}
          </Menu.Item>
        )}
        {props.status && (
          <Menu.Label className={classes.about}>
            {t("settings.about", { version: props.status.version, engine: props.status.engineVersion })}
            {props.status.dataFolder !== undefined && (
              <>
                <br />
                {t("settings.folder", { folder: props.status.dataFolder })}
              </>
            )}
          </Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
