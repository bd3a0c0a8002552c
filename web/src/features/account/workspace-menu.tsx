import { Button, Menu } from "@mantine/core";
import { CheckIcon, ChevronDownIcon, ExitIcon, MixerHorizontalIcon, PersonIcon, PlusIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Me } from "../../lib/api-types.ts";
import classes from "./account.module.css";
import { useSignOut, useSwitchWorkspace } from "./data.ts";

/** The workspace one is in, the others, and the way out. */
export function WorkspaceMenu({ me, onNewWorkspace }: { readonly me: Me; readonly onNewWorkspace: () => void }) {
  const { t } = useTranslation();
  const go = useSwitchWorkspace();
  const signOut = useSignOut();
  const here = me.workspaces.find(({ id }) => id === me.workspaceId);
  const name = here?.name ?? me.account.name;
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={250} withinPortal>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-md" rightSection={<ChevronDownIcon />} aria-label={t("account.menu", { name })}>
          <span className={classes.name}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("account.workspaces")}</Menu.Label>
        {me.workspaces.map(({ id, name: label, role }) => (
          <Menu.Item
            key={id}
            rightSection={id === me.workspaceId ? <CheckIcon /> : null}
            onClick={() => id !== me.workspaceId && go.mutate(id)}
          >
            {label} <span className={classes.meta}>{t(`roles.${role}`)}</span>
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<PlusIcon />} onClick={onNewWorkspace}>
          {t("account.newWorkspace")}
        </Menu.Item>
        <Menu.Divider />
        {here && (
          <Menu.Item leftSection={<MixerHorizontalIcon />} component={Link} to="/workspace">
            {t("account.team")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<PersonIcon />} component={Link} to="/account">
          {t("account.title")}
        </Menu.Item>
        <Menu.Item leftSection={<ExitIcon />} onClick={() => signOut.mutate()}>
          {t("account.signOut")}
        </Menu.Item>
        <Menu.Label>{me.account.email}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
